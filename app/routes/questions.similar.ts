import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextOf } from "~/http/context.server";
import { similarTo } from "~/pages/index.server";

/** Questions like `title`, as JSON: asked for while somebody types theirs. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const title = new URL(args.request.url).searchParams.get("title") ?? "";
  return Response.json(await similarTo(ctx, title));
}
