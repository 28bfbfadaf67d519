import { asLocale } from "~/i18n";
import type { Context } from "~/infra/context";
import type { SearchDocument } from "~/infra/search-engine/port";
import { plainText } from "~/markdown";
import { asProblemType } from "~/shared/problem-types";
import { proofOf } from "./proof/proof-of.server";
import type { ProofFacts } from "./proof/views";
import { tagNames } from "./question-rows.server";

/** Characters of one post's words; longer than any post may be. */
const WORDS_MAX = 20_000;

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
      lastActivityAt: true,
      post: {
        select: { source: true, language: true, createdAt: true, authorId: true, score: true },
      },
      acceptance: { select: { answerId: true } },
      recommendation: { select: { answerId: true } },
      closure: { select: { reason: true, duplicateOfId: true } },
      tags: { select: { tag: { select: { name: true } } } },
      answers: {
        where: { post: { removal: null } },
        orderBy: { postId: "asc" },
        select: {
          postId: true,
          official: true,
          post: { select: { source: true, score: true } },
        },
      },
    },
  });
  const comments = await commentTexts(
    ctx,
    questions.map(({ postId }) => postId),
  );
  const proof = await proofOf(ctx, questions.flatMap(solutionsOf));
  return questions.map((question) => ({
    kind: "question",
    id: question.postId,
    languages: [asLocale(question.post.language) ?? "en"],
    problemType: asProblemType(question.problemType) ?? "how-to",
    tags: tagNames(question.tags),
    errorCodes: question.errorCode ? [question.errorCode.toUpperCase()] : [],
    authorId: question.post.authorId,
    solved: Boolean(question.acceptance ?? question.recommendation),
    recommended: question.recommendation !== null,
    official: question.answers.some(({ official }) => official),
    ...fared(solutionsOf(question).map(proof)),
    votes: question.post.score + Math.max(0, ...question.answers.map(({ post }) => post.score)),
    title: question.title,
    question: words([question.post.source, question.triedSource]),
    answers: words(question.answers.map(({ post }) => post.source)),
    comments: words(comments.get(question.postId) ?? []),
    createdAt: question.post.createdAt,
    activeAt: question.lastActivityAt,
    foldsInto:
      question.closure?.reason === "duplicate" && question.closure.duplicateOfId !== null
        ? { kind: "question", id: question.closure.duplicateOfId }
        : null,
  }));
}

type Solved = {
  acceptance: { answerId: number } | null;
  recommendation: { answerId: number } | null;
  answers: { postId: number; official: boolean }[];
};

/** The answers in sight that a question is found for: the accepted and the recommended one, else the official ones. */
function solutionsOf({ acceptance, recommendation, answers }: Solved): number[] {
  const marked = answers.filter(
    ({ postId }) => postId === acceptance?.answerId || postId === recommendation?.answerId,
  );
  return (marked.length > 0 ? marked : answers.filter(({ official }) => official)).map(
    ({ postId }) => postId,
  );
}

/** How these fared with whoever tried them; outdated where none of them is beyond doubt. */
function fared(
  proofs: readonly ProofFacts[],
): Pick<SearchDocument, "worked" | "failed" | "outdated"> {
  return {
    worked: proofs.reduce((sum, { worked }) => sum + worked, 0),
    failed: proofs.reduce((sum, { failed }) => sum + failed, 0),
    outdated: proofs.length > 0 && proofs.every(({ outdated }) => outdated),
  };
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
