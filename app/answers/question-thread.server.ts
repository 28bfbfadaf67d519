import { can } from "~/accounts";
import type { Context } from "~/infra/context";
import { mayReadRemoved } from "~/posts";
import { asProblemType } from "~/shared/problem-types";
import { keptStates } from "./kept-states";
import { mayRemoveMarked } from "./may-remove-answer";
import { compareAnswers } from "./order";
import { peopleOf } from "./people-of.server";
import { proofViews } from "./proof/proof-views.server";
import { tagNames } from "./question-rows.server";
import { isWithSupport, questionState } from "./state";
import { answerRows, commentRows, ownVotes, questionRow } from "./thread-rows.server";
import type { AnswerView, CommentView, StubView, ThreadView } from "./views";
import { stubView, type Viewing, type WrittenRow, writtenView } from "./written-view";

/**
 * One question with its answers and comments as the actor may see them, in a fixed number of
 * queries. Null when there is no such question or it is not in this viewer's sight.
 */
export async function questionThread(ctx: Context, questionId: number): Promise<ThreadView | null> {
  const viewer = ctx.actor;
  const row = await questionRow(ctx, questionId);
  if (!row || (row.post.removal && !mayReadRemoved(viewer, row.post))) return null;
  const answers = await answerRows(ctx, questionId);
  const comments = await commentRows(ctx, questionId);
  const { acceptance, recommendation } = row;
  const viewing: Viewing = {
    viewer,
    votes: await ownVotes(ctx, questionId),
    person: await peopleOf(ctx, [
      row.post.authorId,
      ...answers.map(({ post }) => post.authorId),
      ...comments.map(({ post }) => post.authorId),
      ...(recommendation ? [recommendation.byId] : []),
      ...(row.needsInfo ? [row.needsInfo.byId] : []),
    ]),
  };
  const isSolution = ({ official, post }: (typeof answers)[number]) =>
    official || post.id === acceptance?.answerId || post.id === recommendation?.answerId;
  const proof = await proofViews(
    ctx,
    answers.filter(isSolution).map(({ post }) => post.id),
  );
  const stands = row.post.removal === null;
  const locked = row.lock !== null;
  const commentsOn = commentsBy(viewing, comments, stands);
  const ownsQuestion = { ownerId: row.post.authorId };
  const isAsker = viewer?.id === row.post.authorId;

  const answerView = (answer: (typeof answers)[number]): AnswerView | StubView => {
    const { official, post } = answer;
    const stub = stubView(viewing, post);
    if (stub) return stub;
    const inSight = stands && post.removal === null;
    const accepted = acceptance?.answerId === post.id ? acceptance : null;
    const recommended = recommendation?.answerId === post.id ? recommendation : null;
    const mayAccept = inSight && can(viewer, "accept", ownsQuestion);
    const mayRecommend = inSight && can(viewer, "recommend");
    const view = writtenView(viewing, post, stands);
    const isMarked = accepted !== null || recommended !== null;
    return {
      kind: "answer",
      ...view,
      canRemove: view.canRemove && (!isMarked || mayRemoveMarked(viewer, post)),
      canComment: inSight && !locked && can(viewer, "comment"),
      comments: commentsOn(post),
      official,
      accepted: accepted && { at: accepted.acceptedAt.toISOString() },
      recommended: recommended && {
        at: recommended.recommendedAt.toISOString(),
        by: viewing.person(recommended.byId),
      },
      canAccept: mayAccept && !accepted,
      canUnaccept: mayAccept && accepted !== null,
      canRecommend: mayRecommend && !recommended,
      canUnrecommend: mayRecommend && recommended !== null,
      proof: isSolution(answer)
        ? { ...proof(post.id), can: inSight && !isAsker && viewer?.id !== post.authorId }
        : null,
    };
  };

  const closed = row.closure !== null;
  const takesAnswers = stands && !closed && !locked;
  return {
    kind: "question",
    ...writtenView(viewing, row.post, true),
    canComment: stands && !locked && can(viewer, "comment"),
    comments: commentsOn(row.post),
    title: row.title,
    problemType: asProblemType(row.problemType) ?? "how-to",
    errorCode: row.errorCode,
    triedHtml: row.triedHtml,
    tags: tagNames(row.tags),
    state: questionState({
      closed,
      accepted: acceptance !== null,
      recommended: recommendation !== null,
      withSupport: isWithSupport(row.support?.state),
      answerCount: row.answerCount,
    }),
    answerCount: row.answerCount,
    meTooCount: row.meTooCount,
    lastActivityAt: row.lastActivityAt.toISOString(),
    ...keptStates(row, viewing, isAsker),
    isAsker,
    watching: row.watches.length > 0,
    meToo: row.meToos.length > 0,
    canWatch: stands && viewer !== null,
    canMeToo: stands && !isAsker && can(viewer, "comment"),
    canAnswer: takesAnswers && can(viewer, "answer"),
    canAnswerOfficially: takesAnswers && can(viewer, "answer-officially"),
    canEditTags: stands && !isAsker && can(viewer, "edit-tags", ownsQuestion),
    canClose: stands && can(viewer, "close"),
    canLock: stands && can(viewer, "lock"),
    canSetNeedsInfo: stands && !isAsker && can(viewer, "set-needs-info"),
    answers: answers
      .map((answer) => ({ answer, facts: orderFacts(answer.post, row) }))
      .sort((a, b) => compareAnswers(a.facts, b.facts))
      .map(({ answer }) => answerView(answer)),
  };
}

type Marks = {
  acceptance: { answerId: number } | null;
  recommendation: { answerId: number } | null;
};

function orderFacts(post: WrittenRow, { acceptance, recommendation }: Marks) {
  return {
    id: post.id,
    accepted: acceptance?.answerId === post.id,
    recommended: recommendation?.answerId === post.id,
    removed: post.removal !== null,
    score: post.score,
    createdAt: post.createdAt,
  };
}

/** Gives the comments under a post, those of a removed post to whoever still reads that post. */
function commentsBy(
  viewing: Viewing,
  rows: readonly { onPostId: number; post: WrittenRow }[],
  stands: boolean,
) {
  return (on: WrittenRow): (CommentView | StubView)[] =>
    rows
      .filter(({ onPostId }) => onPostId === on.id)
      .map(
        ({ post }) =>
          stubView(viewing, post) ?? {
            kind: "comment",
            ...writtenView(viewing, post, stands && on.removal === null),
          },
      );
}
