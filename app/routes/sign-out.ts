import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "~/accounts/index.server";
import { contextOf } from "~/http/context.server";
import { paths } from "~/paths";

/** Whoever opens or reloads the address goes home: only the button signs out. */
export const loader = () => redirect(paths.home());

export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  const { setCookie } = await signOut(ctx, { sessionId: args.context.sessionId });
  return redirect(`${paths.signIn()}?notice=signed-out`, { headers: { "Set-Cookie": setCookie } });
}
