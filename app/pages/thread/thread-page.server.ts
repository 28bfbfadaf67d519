import { randomUUID } from "node:crypto";
import type { ThreadView } from "~/answers";
import { questionThread } from "~/answers/index.server";
import type { KnownProblemView } from "~/escalation";
import {
  hasPrivateBox,
  knownProblemOf,
  ownPrivateBox,
  threadSupport,
} from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import { articleIdOfThread, articlesOf } from "~/knowledge/index.server";
import { ownFlags } from "~/moderation/index.server";
import { draftPlaces } from "~/posts";
import { readDraft } from "~/posts/index.server";
import { similarThreads } from "~/search/index.server";
import type { NoticeView } from "../notices";
import type { ThreadNow, ThreadPageView } from "./view";

/** The page of one question, or null when the reader may not see it or it isn't there. */
export async function threadPage(
  ctx: Context,
  questionId: number,
  notice: NoticeView | null,
): Promise<ThreadPageView | null> {
  const [thread, draft, flagged, support, ownBox, hasBox, articles, writeUp] = await Promise.all([
    questionThread(ctx, questionId),
    readDraft(ctx, draftPlaces.answer(questionId)),
    ownFlags(ctx, questionId),
    threadSupport(ctx, questionId),
    ownPrivateBox(ctx, questionId),
    hasPrivateBox(ctx, questionId),
    articlesOf(ctx, [questionId]),
    articleIdOfThread(ctx, questionId),
  ]);
  if (!thread || !support) return null;
  const problem = await problemOf(ctx, thread);
  const similar = await similarThreads(ctx, questionId);
  return {
    thread,
    support,
    viewerId: ctx.actor?.id ?? null,
    unverified: ctx.actor?.verified === false,
    similar: similar.rows.map(({ row }) => row),
    draft: draft && {
      body: draft.fields.body ?? "",
      official: draft.fields.official === "on",
      savedAt: draft.updatedAt,
    },
    formKey: randomUUID(),
    origin: ctx.site.origin,
    notice,
    flagged,
    problem,
    ownBox,
    hasBox,
    article: articles.get(questionId) ?? null,
    writeUp,
  };
}

/** What changes on an open page of a question, read anew; null as for the page. */
export async function threadNow(ctx: Context, questionId: number): Promise<ThreadNow | null> {
  const [thread, support, flagged] = await Promise.all([
    questionThread(ctx, questionId),
    threadSupport(ctx, questionId),
    ownFlags(ctx, questionId),
  ]);
  if (!thread || !support) return null;
  return { thread, support, flagged, problem: await problemOf(ctx, thread) };
}

function problemOf(ctx: Context, thread: ThreadView): Promise<KnownProblemView> {
  return knownProblemOf(ctx, {
    questionId: thread.id,
    errorCode: thread.errorCode,
    isAsker: thread.isAsker,
    closed: thread.closure !== null || thread.removal !== null,
  });
}
