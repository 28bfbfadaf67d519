import { DateTime } from "luxon";
import {
  assignCase,
  confirmPeerSolution,
  declineCase,
  followUpCase,
  handBackCase,
  mergeCases,
  publishNote,
  reopenCase,
  resumeCase,
  setCaseType,
  setPriority,
  setPublicLabel,
  solveCase,
  splitThread,
  takeCase,
  waitForCustomer,
  waitForOthers,
} from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import { parseId } from "~/paths";
import { Refusal } from "~/shared/refusal";
import type { CaseAct } from "./acts";
import type { CaseFields } from "./case-schema.server";

/** Does one of a case's acts with what its form sent; gives the case to look at next. */
export async function actOnCase(
  ctx: Context,
  { caseId, timeZone, act }: { caseId: number; timeZone: string; act: CaseAct | "publish-note" },
  fields: CaseFields,
): Promise<number> {
  const { seenVersion, questionId, note } = fields;
  const input = { caseId, seenVersion };
  switch (act) {
    case "take":
      await takeCase(ctx, input);
      return caseId;
    case "hand-back":
      await handBackCase(ctx, { ...input, note });
      return caseId;
    case "assign":
      await assignCase(ctx, { ...input, personId: parseId(fields.personId) });
      return caseId;
    case "priority":
      await setPriority(ctx, { ...input, priority: fields.priority, why: fields.why });
      return caseId;
    case "type":
      await setCaseType(ctx, { ...input, problemType: fields.problemType });
      return caseId;
    case "label":
      await setPublicLabel(ctx, { ...input, label: fields.label });
      return caseId;
    case "wait-customer":
      await waitForCustomer(ctx, input);
      return caseId;
    case "wait-others": {
      const until = readLocalTime(fields.until, timeZone);
      await waitForOthers(ctx, { ...input, until, label: fields.label });
      return caseId;
    }
    case "resume":
      await resumeCase(ctx, input);
      return caseId;
    case "solve":
      await solveCase(ctx, { ...input, solutionPostId: parseId(fields.solutionPostId) });
      return caseId;
    case "confirm-peer":
      await confirmPeerSolution(ctx, input);
      return caseId;
    case "decline":
      await declineCase(ctx, { ...input, reason: fields.reason });
      return caseId;
    case "reopen":
      await reopenCase(ctx, input);
      return caseId;
    case "merge": {
      const intoId = parseId(fields.intoId.trim().replace(/^#/, ""));
      if (intoId === null) throw new Refusal("case.no-such-number", {}, { field: "intoId" });
      await mergeCases(ctx, { caseId, intoId, seenVersion });
      return intoId;
    }
    case "split":
      return (
        await splitThread(ctx, { caseId, questionId: parseId(fields.splitId) ?? 0, seenVersion })
      ).caseId;
    case "follow-up":
      return (await followUpCase(ctx, { caseId, questionId, note })).caseId;
    case "publish-note":
      await publishNote(ctx, { noteId: fields.noteId, questionId });
      return caseId;
  }
}

/** A local date and time as the browser sends it, in the reader's zone. Refuses `case.bad-wait` at `until`. */
export function readLocalTime(given: string, timeZone: string): Date {
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(given)
    ? DateTime.fromISO(given, { zone: timeZone })
    : null;
  if (!time?.isValid) throw new Refusal("case.bad-wait", {}, { field: "until" });
  return time.toJSDate();
}
