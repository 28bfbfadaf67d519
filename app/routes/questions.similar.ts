import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextOf } from "~/http/context.server";
import { similarTo } from "~/pages/index.server";

/** Questions like `title` and `text`, as JSON: asked for while somebody types theirs. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const { searchParams } = new URL(args.request.url);
  const value = (name: string) => searchParams.get(name) ?? "";
  return Response.json(await similarTo(ctx, value("title"), value("text")));
}
