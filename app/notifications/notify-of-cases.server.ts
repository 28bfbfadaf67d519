import type { Context } from "~/infra/context";
import type { Happening } from "~/infra/jobs/subscription";
import { anyPost } from "~/posts/index.server";
import type { EventName } from "~/shared/events";
import type { NoticeKind } from "./kinds";
import { writeNotices } from "./write-notices.server";

/** What happens with cases that somebody is told of. */
export const CASE_EVENTS = [
  "case.opened",
  "case.changed",
  "case.solved",
  "case.declined",
  "case.assigned",
  "case.warned",
  "private-reply.written",
  "satisfaction.asked",
] as const satisfies readonly EventName[];

type Told = {
  caseId: number;
  questionId: number;
  kind: NoticeKind;
  /** The same each time the same thing is noted. */
  occasion: string;
  /** Whom; the question's asker unless told. */
  personId?: number;
};

/** Tells the asker, or whoever works the case, of what happened with it: that, and nothing of what was written. */
export async function notifyOfCase(ctx: Context, happening: Happening): Promise<void> {
  const told = toldOf(happening);
  if (!told) return;
  const { caseId, questionId, kind, occasion, personId } = told;
  const { authorId } = await anyPost(ctx, questionId);
  await writeNotices(ctx, {
    occasion,
    caseId,
    questionId,
    postId: questionId,
    actorId: null,
    at: ctx.clock.now(),
    told: new Map([[personId ?? authorId, kind]]),
  });
}

function toldOf({ event, payload }: Happening): Told | null {
  switch (event) {
    case "case.opened":
      return { ...payload, kind: "support-took-over", occasion: occasion("opened", payload) };
    case "case.changed": {
      const kind = payload.label === "waiting-for-you" ? "support-needs-you" : "support-changed";
      return { ...payload, kind, occasion: occasion("changed", payload, payload.version) };
    }
    case "case.solved":
      // Whoever accepted or thanked knows.
      if (payload.by !== "staff" && payload.by !== "auto") return null;
      return {
        ...payload,
        kind: "support-solved",
        occasion: occasion("solved", payload, payload.version),
      };
    case "case.declined":
      return { ...payload, kind: "support-returned", occasion: occasion("declined", payload) };
    case "private-reply.written":
      return { ...payload, kind: "private-reply", occasion: `private-reply-${payload.replyId}` };
    case "satisfaction.asked":
      return {
        ...payload,
        kind: "satisfaction",
        occasion: occasion("satisfaction", payload, payload.cycle),
      };
    case "case.assigned":
      return {
        ...payload,
        kind: "case-assigned",
        occasion: occasion("assigned", payload, payload.version),
      };
    case "case.warned": {
      const kind = payload.breached ? "case-breached" : "case-warned";
      return { ...payload, kind, occasion: `${kind}-${payload.clockId}` };
    }
    default:
      return null;
  }
}

function occasion(
  what: string,
  { caseId, questionId }: { caseId: number; questionId: number },
  time = 1,
): string {
  return `case-${what}-${caseId}-${questionId}-${time}`;
}
