import type { LoaderFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/http/context.server";
import { answerAct } from "~/http/forms.server";
import { searchNow } from "~/pages/index.server";

/** The first hits for `q`, as JSON: asked for while somebody signed in types it. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = signedIn(args);
  const typed = new URL(args.request.url).searchParams.get("q") ?? "";
  return answerAct(ctx, async () =>
    Response.json(await searchNow(ctx, typed, args.context.timeZone)),
  );
}
