import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll } from "vitest";
import { createApp } from "~/http/chain/app.server";
import type { Context } from "~/infra/context";
import { PostgresListener } from "~/infra/live/listener.server";
import { useWorld, type World } from "./world";

const BUILD = pathToFileURL(resolve("build/server/index.js")).href;

export type Fields = Record<string, string | string[]>;

/** A browser without a screen: keeps its cookies, sends what a same-origin form sends, follows nothing. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  constructor(
    readonly origin: string,
    readonly language = "en",
  ) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, { headers });
  }

  post(path: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Response> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      for (const each of [value].flat()) body.append(name, each);
    return this.send(path, {
      method: "POST",
      body,
      headers: { Origin: this.origin, "Sec-Fetch-Site": "same-origin", ...headers },
    });
  }

  async send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers({
      "Accept-Language": this.language,
      Accept: "text/html",
      ...(init.headers as Record<string, string>),
    });
    if (this.cookies.size > 0 && !headers.has("Cookie")) {
      headers.set(
        "Cookie",
        [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      );
    }
    const response = await fetch(new URL(path, this.origin), {
      redirect: "manual",
      ...init,
      headers,
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "" || /Max-Age=0/i.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}

/** The world with its doors open: the whole chain on a port, with the built pages behind it. */
export type Site = { world: World; origin: string; visitor(language?: string): Visitor };

/** Opens the built site on the test's own world, with a changed context if told; needs `build/` (npm test makes it). */
export function useSite(change: (ctx: Context) => Context = (ctx) => ctx): Site {
  const world = useWorld();
  let server: Server;
  let listener: PostgresListener;
  const stopping = new AbortController();
  const site: Site = {
    world,
    origin: "",
    visitor: (language) => new Visitor(site.origin, language),
  };
  beforeAll(async () => {
    const build = (await import(/* @vite-ignore */ BUILD)) as ServerBuild;
    server = createServer((req, res) => app(req, res));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    site.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    listener = new PostgresListener(world.url, world.clock, world.log);
    await listener.start();
    const app = createApp({
      ctx: change(world.ctx),
      build,
      clientFolder: resolve("build/client"),
      hosts: { origin: site.origin, originIsSet: true },
      trustProxy: 0,
      hub: listener.hub,
      stopping: stopping.signal,
    });
  });
  afterAll(async () => {
    stopping.abort();
    server.closeAllConnections();
    await listener.close();
    await new Promise((done) => server.close(done));
  });
  return site;
}
