import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextOf } from "~/http/context.server";
import { feedAnswer } from "~/http/feed-answer.server";
import { searchFeed } from "~/pages/index.server";

/** The feed of what a search finds. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const typed = new URL(args.request.url).searchParams.get("q") ?? "";
  return feedAnswer(args.request, ctx, await searchFeed(ctx, typed));
}
