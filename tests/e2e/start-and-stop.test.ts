import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { startEmbedded } from "~/infra/db/embedded.server";
import { type ServerProcess, startServer } from "../support/server-process";

const folders: string[] = [];
const servers: ServerProcess[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "askwell-start-"));
  folders.push(folder);
  return folder;
}

async function start(settings: Record<string, string>): Promise<ServerProcess> {
  const server = await startServer(settings);
  servers.push(server);
  return server;
}

afterEach(async () => {
  for (const server of servers.splice(0)) await server.end();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const linkIn = (output: string) => /(\/first-administrator\?token=\S+)/.exec(output)?.[1] ?? "";

async function becomeAdministrator({ origin }: ServerProcess, link: string): Promise<number> {
  const body = new URLSearchParams({
    token: new URL(link, origin).searchParams.get("token") ?? "",
    name: "Greta Nilsen",
    email: "greta@example.test",
    password: "nine quiet harbours",
  });
  const answer = await fetch(`${origin}${link}`, {
    method: "POST",
    body,
    headers: { Origin: origin },
    redirect: "manual",
  });
  return answer.status;
}

describe("starting and stopping", { timeout: 480_000 }, () => {
  test("empty, it prints a link that makes the first administrator once", async () => {
    const settings = { ASKWELL_DATA: newFolder(), ASKWELL_DEMO: "off" };
    const first = await start(settings);
    expect(first.output()).not.toContain("@harbourpay.example");
    const link = linkIn(first.output());
    expect(link).not.toBe("");
    expect(await becomeAdministrator(first, link)).toBe(302);
    expect(await becomeAdministrator(first, link)).toBeGreaterThanOrEqual(400);
    expect(await first.end()).toBe(0);
    expect(linkIn((await start(settings)).output())).toBe("");
  });

  test("killed hard, it starts again on the database that was left running, with everything in it", async () => {
    const settings = { ASKWELL_DATA: newFolder(), ASKWELL_DEMO: "off" };
    const first = await start(settings);
    await becomeAdministrator(first, linkIn(first.output()));
    await first.end("SIGKILL");
    const second = await start(settings);
    expect(linkIn(second.output())).toBe("");
    expect(await (await fetch(`${second.origin}/people`)).text()).toContain("Greta Nilsen");
    await second.end();
    expect(existsSync(join(settings.ASKWELL_DATA, "postgresql", "postmaster.pid"))).toBe(false);
  });

  test("told to stop, it finishes what is in flight and takes nothing new", async () => {
    const server = await start({ ASKWELL_DATA: newFolder(), ASKWELL_DEMO: "off" });
    const { port, host } = new URL(server.origin);
    const body = "language=zh-CN&returnTo=%2F";
    const socket = connect(Number(port), "localhost");
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    const closed = new Promise((resolve) => socket.once("close", resolve));
    const head = `POST /language HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${server.origin}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`;
    await new Promise<void>((resolve) => socket.write(head + body.slice(0, 5), () => resolve()));
    await expect.poll(async () => (await fetch(`${server.origin}/readyz`)).status).toBe(200);
    const code = server.end();
    await expect
      .poll(() =>
        fetch(`${server.origin}/healthz`).then(
          () => "open",
          () => "shut",
        ),
      )
      .toBe("shut");
    socket.write(body.slice(5));
    await closed;
    expect(answer).toMatch(/^HTTP\/1\.1 302/);
    expect(await code).toBe(0);
  });

  test("told to stop, it ends the streams of open pages in order, without waiting for them", async () => {
    const server = await start({ ASKWELL_DATA: newFolder(), ASKWELL_DEMO: "off" });
    await becomeAdministrator(server, linkIn(server.output()));
    const signedIn = await fetch(`${server.origin}/sign-in`, {
      method: "POST",
      body: new URLSearchParams({ email: "greta@example.test", password: "nine quiet harbours" }),
      headers: { Origin: server.origin },
      redirect: "manual",
    });
    const [cookie = ""] = signedIn.headers.getSetCookie()[0]?.split(";") ?? [];
    const stream = await new Promise<IncomingMessage>((resolve, reject) => {
      get(`${server.origin}/live`, { headers: { Cookie: cookie } }, resolve).on("error", reject);
    });
    expect(stream.statusCode).toBe(200);
    const closed = new Promise((resolve) => stream.once("close", resolve));
    // One that is cut, when the patience of stopping ends, was not complete.
    stream.on("error", () => {}).resume();
    const code = server.end();
    await closed;
    expect(stream.complete).toBe(true);
    expect(await code).toBe(0);
  });

  test("on a PostgreSQL of one's own it migrates and never loads the demo", async () => {
    const database = await startEmbedded(newFolder());
    const server = await start({ ASKWELL_DATA: newFolder(), DATABASE_URL: database.url });
    expect(server.output()).not.toContain("@harbourpay.example");
    expect(linkIn(server.output())).not.toBe("");
    expect(await (await fetch(`${server.origin}/questions`)).text()).not.toContain("/questions/1-");
    await server.end();
    await database.release(true);
  });
});
