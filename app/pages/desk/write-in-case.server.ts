import { type Editor, fillCanned } from "~/escalation";
import {
  answerCase,
  arrivalsSince,
  cannedReplies,
  confirmValue,
  readCase,
  saveCaseDraft,
  solveCase,
  waitForCustomer,
  writeInternalNote,
  writePrivateReply,
} from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import { parseId } from "~/paths";
import { isRefusal } from "~/shared/refusal";
import type { CaseAnswer } from "./case-answer";
import type { CaseNotice } from "./case-page-view";
import type { CaseFields } from "./case-schema.server";
import { cannedValues } from "./desk.server";

/** Sends what stands in one of a case's editors to its readers, and to nobody else; gives the word for it. */
export async function writeInCase(
  ctx: Context,
  { caseId, editor }: { caseId: number; editor: Editor },
  fields: CaseFields,
): Promise<CaseNotice> {
  const { key, body, after, questionId } = fields;
  if (editor === "public") {
    const bodies = { en: fields.bodyEn, "zh-CN": fields.bodyZh };
    const { seenPostId, seenReplyId, confirm } = fields;
    await answerCase(ctx, { caseId, bodies, key, after, seenPostId, seenReplyId, confirm });
    return "answered";
  }
  if (editor === "note") await writeInternalNote(ctx, { caseId, body, key });
  else {
    await writePrivateReply(ctx, { questionId, caseId, body, key });
    if (after === "wait-customer") await waitForCustomer(ctx, { caseId });
    if (after === "solve") await solveCase(ctx, { caseId });
  }
  await saveCaseDraft(ctx, { caseId, editor, fields: {} });
  return editor === "note" ? "noted" : "replied";
}

/** Keeps what stands in an editor, for whoever writes without scripts. */
export async function keepDraft(
  ctx: Context,
  { caseId, editor }: { caseId: number; editor: Editor },
  { body, bodyEn, bodyZh }: CaseFields,
): Promise<CaseNotice> {
  await saveCaseDraft(ctx, { caseId, editor, fields: { body, bodyEn, bodyZh } });
  return "draft-saved";
}

/** The form as typed, with a canned reply at the end of its texts: for whoever writes without scripts. */
export async function withCanned(
  ctx: Context,
  { caseId, editor }: { caseId: number; editor: Editor },
  fields: CaseFields,
): Promise<CaseAnswer> {
  const { body, bodyEn, bodyZh, questionId, form, key, seenPostId, seenReplyId } = fields;
  const [shown, replies] = await Promise.all([
    readCase(ctx, caseId, questionId || null),
    cannedReplies(ctx),
  ]);
  const reply = replies.find(({ id }) => id === parseId(fields.canned));
  const several = (shown?.threads.filter(({ open }) => open).length ?? 0) > 1;
  const insert = (text: string, canned: string) => {
    if (!reply || !shown) return text;
    const values = cannedValues(ctx, shown);
    // Each thread's own asker is named when the answer is posted.
    const asker = several && editor === "public" ? "{asker}" : values.asker;
    const words = fillCanned(canned, { ...values, asker });
    return text.trim() ? `${text.trimEnd()}\n\n${words}` : words;
  };
  const [en, zh] = [reply?.bodyEn ?? "", reply?.bodyZh ?? ""];
  const thread = shown?.threads.find((each) => each.questionId === shown.questionId);
  return {
    values: {
      form,
      key,
      seenPostId: String(seenPostId),
      seenReplyId: String(seenReplyId),
      after: fields.after,
      canned: fields.canned,
      ...(editor === "public"
        ? { bodyEn: insert(bodyEn, en), bodyZh: insert(bodyZh, zh) }
        : { body: insert(body, thread?.language === "zh-CN" ? zh : en) }),
    },
    errors: {},
    summary: [],
  };
}

/** What a writer has to see before a refused answer may be sent again; null for other refusals. */
export async function arrivedMeanwhile(
  ctx: Context,
  caseId: number,
  { seenPostId, seenReplyId }: CaseFields,
  error: unknown,
): Promise<Pick<CaseAnswer, "arrived" | "confirm"> | null> {
  if (!isRefusal(error) || error.code !== "case.posted-meanwhile" || !ctx.actor) return null;
  const arrived = await arrivalsSince(ctx, {
    caseId,
    actorId: ctx.actor.id,
    seenPostId,
    seenReplyId,
  });
  const newest = (kind: "post" | "private-reply", seen: number) =>
    Math.max(seen, ...arrived.filter((each) => each.kind === kind).map(({ id }) => id));
  return {
    arrived,
    confirm: confirmValue({
      seenPostId: newest("post", seenPostId),
      seenReplyId: newest("private-reply", seenReplyId),
    }),
  };
}
