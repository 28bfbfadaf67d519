import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextOf } from "~/http/context.server";
import { feedAnswer } from "~/http/feed-answer.server";
import { questionsFeed } from "~/pages/index.server";
import { QUESTION_LISTS } from "~/paths";
import { asProblemType } from "~/shared/problem-types";

/** The feed of a list of questions. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const { searchParams } = new URL(args.request.url);
  const list = QUESTION_LISTS.find((name) => name === searchParams.get("list")) ?? "newest";
  const type = asProblemType(searchParams.get("type"));
  return feedAnswer(args.request, ctx, await questionsFeed(ctx, { list, type }));
}
