import { can } from "~/accounts";
import type { Context } from "~/infra/context";
import { mayEdit } from "~/posts";
import { anyPost } from "~/posts/index.server";
import { asProblemType } from "~/shared/problem-types";
import { isRefusal } from "~/shared/refusal";
import { tagNames } from "./question-rows.server";
import type { PostForEdit } from "./views";

/**
 * The newest text of a post for its form of changes; null when it is absent, out of sight, or not
 * the actor's to change.
 */
export async function postForEdit(ctx: Context, postId: number): Promise<PostForEdit | null> {
  const post = await anyPost(ctx, postId).catch((error: unknown) => {
    if (isRefusal(error)) return null;
    throw error;
  });
  if (!post || post.hidden) return null;
  const all = mayEdit(ctx.actor, post);
  const tags = post.kind === "question" && can(ctx.actor, "edit-tags", { ownerId: post.authorId });
  if (!all && !tags) return null;
  const question = await ctx.db.question.findUnique({
    where: { postId: post.threadId },
    select: {
      title: true,
      problemType: true,
      errorCode: true,
      triedSource: true,
      tags: { select: { tag: { select: { name: true } } } },
    },
  });
  if (!question) return null;
  return {
    kind: post.kind,
    postId,
    questionId: post.threadId,
    questionTitle: question.title,
    version: post.version,
    body: post.source,
    language: post.language,
    scope: all ? "all" : "tags",
    question:
      post.kind === "question"
        ? {
            title: question.title,
            problemType: asProblemType(question.problemType) ?? "how-to",
            errorCode: question.errorCode ?? "",
            tried: question.triedSource,
            tags: tagNames(question.tags),
          }
        : null,
  };
}
