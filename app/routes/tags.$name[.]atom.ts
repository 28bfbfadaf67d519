import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextOf, notFound } from "~/http/context.server";
import { feedAnswer } from "~/http/feed-answer.server";
import { tagNameOf } from "~/pages";
import { tagFeed } from "~/pages/index.server";

/** The feed of the questions with a tag. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const name = tagNameOf(args.params.name);
  const feed = name === null ? null : await tagFeed(ctx, name);
  if (!feed) throw notFound();
  return feedAnswer(args.request, ctx, feed);
}
