import { randomUUID } from "node:crypto";
import { questionThread } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { ownFlags } from "~/moderation/index.server";
import { draftPlaces } from "~/posts";
import { readDraft } from "~/posts/index.server";
import { findSimilar } from "~/search/index.server";
import type { NoticeView } from "../notices";
import type { ThreadPageView } from "./view";

/** The page of one question, or null when the reader may not see it or it isn't there. */
export async function threadPage(
  ctx: Context,
  questionId: number,
  notice: NoticeView | null,
): Promise<ThreadPageView | null> {
  const [thread, draft, flagged] = await Promise.all([
    questionThread(ctx, questionId),
    readDraft(ctx, draftPlaces.answer(questionId)),
    ownFlags(ctx, questionId),
  ]);
  if (!thread) return null;
  const similar = await findSimilar(ctx, { title: thread.title, exceptId: questionId });
  return {
    thread,
    viewerId: ctx.actor?.id ?? null,
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
  };
}
