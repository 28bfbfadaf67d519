import { redirect } from "@remix-run/node";
import { can, type Verb } from "~/accounts";
import type { Context } from "~/infra/context";
import { paths } from "~/paths";
import type { Actor } from "~/shared/roles";

declare module "@remix-run/node" {
  interface AppLoadContext {
    ctx: Context;
    /** The reader's zone: a person's own, else the site's. */
    timeZone: string;
    /** Whether the language came from the person's setting or the cookie. */
    requestId: string;
    nonce: string;
    ip: string;
    userAgent: string;
    /** The row of the session this request came with. */
    sessionId: number | null;
    /** Set by the fault handler: the database did not answer. */
    databaseFault: boolean;
  }
}

type DoorArgs = { request: Request; context: { ctx: Context } };
export type SignedIn = Context & { actor: Actor };

/** The context of a request, whoever asks. */
export function contextOf({ context }: DoorArgs): Context {
  return context.ctx;
}

/** The context of a signed-in person; others are sent to sign in and come back to `returnTo` (the page itself unless told). */
export function signedIn(args: DoorArgs, returnTo?: string): SignedIn {
  const { ctx } = args.context;
  if (ctx.actor) return ctx as SignedIn;
  const url = new URL(args.request.url);
  const here = args.request.method === "GET" ? url.pathname + url.search : paths.home();
  throw redirect(paths.signIn({ returnTo: returnTo ?? here }));
}

/** As `signedIn`, for those whose roles allow the verb; to everybody else the page does not exist. */
export function allowed(args: DoorArgs, verb: Verb): SignedIn {
  const ctx = signedIn(args);
  if (!can(ctx.actor, verb)) throw notFound();
  return ctx;
}

/** The answer for what is not there or not theirs to see: the same for both. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}
