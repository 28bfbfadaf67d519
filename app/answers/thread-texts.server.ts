import { asLocale } from "~/i18n";
import type { Context } from "~/infra/context";
import type { SearchDocument } from "~/infra/search-engine/port";
import { plainText } from "~/markdown";
import { asProblemType } from "~/shared/problem-types";
import { tagNames } from "./question-rows.server";

/** Characters of one post's words; longer than any post may be. */
const WORDS_MAX = 20_000;

const shownTexts = { post: { select: { source: true } } } as const;

/**
 * The public words of these questions, for an index: without Markdown's marks, and without anything
 * removed. A question that is absent from the result is not in sight and belongs out of the index.
 */
export async function threadTexts(
  ctx: Context,
  questionIds: readonly number[],
): Promise<SearchDocument[]> {
  if (questionIds.length === 0) return [];
  const questions = await ctx.db.question.findMany({
    where: { postId: { in: [...new Set(questionIds)] }, post: { removal: null } },
    orderBy: { postId: "asc" },
    select: {
      postId: true,
      title: true,
      problemType: true,
      errorCode: true,
      triedSource: true,
      post: { select: { source: true, language: true, createdAt: true } },
      acceptance: { select: { questionId: true } },
      recommendation: { select: { questionId: true } },
      tags: { select: { tag: { select: { name: true } } } },
      answers: {
        where: { post: { removal: null } },
        orderBy: { postId: "asc" },
        select: shownTexts,
      },
    },
  });
  const comments = await commentTexts(
    ctx,
    questions.map(({ postId }) => postId),
  );
  return questions.map((question) => ({
    questionId: question.postId,
    language: asLocale(question.post.language) ?? "en",
    problemType: asProblemType(question.problemType) ?? "how-to",
    solved: Boolean(question.acceptance ?? question.recommendation),
    title: question.title,
    errorCode: question.errorCode,
    question: words([question.post.source, question.triedSource]),
    answers: words(question.answers.map(({ post }) => post.source)),
    comments: words(comments.get(question.postId) ?? []),
    tags: tagNames(question.tags),
    createdAt: question.post.createdAt,
  }));
}

async function commentTexts(
  ctx: Context,
  questionIds: readonly number[],
): Promise<Map<number, string[]>> {
  const comments = await ctx.db.comment.findMany({
    where: {
      post: { threadId: { in: [...questionIds] }, removal: null },
      onPost: { removal: null },
    },
    orderBy: { postId: "asc" },
    select: { post: { select: { threadId: true, source: true } } },
  });
  const texts = new Map<number, string[]>();
  for (const { post } of comments) {
    const known = texts.get(post.threadId);
    if (known) known.push(post.source);
    else texts.set(post.threadId, [post.source]);
  }
  return texts;
}

function words(sources: readonly string[]): string {
  return sources
    .map((source) => plainText(source, WORDS_MAX))
    .filter((text) => text !== "")
    .join("\n");
}
