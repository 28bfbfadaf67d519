import { can } from "~/accounts";
import { personView } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { asSupportState } from "~/questions";
import { whyNotYet } from "../cases/ask-official-support.server";
import { breakerIsOpen } from "../cases/escalate-unanswered.server";
import { FOLLOW_UP_DAYS } from "../cases/limits";
import { questionFacts } from "../clocks/question-facts.server";
import { firstName } from "../first-name";
import { CASE_STATES, OPEN_STATES, oneOf, PUBLIC_LABELS } from "../kinds";
import { type PromiseClock, promiseFrom } from "../promises/promise";
import { ruleFor } from "../rules/rule-for.server";
import { lettersOf } from "./letters.server";
import { type SupportRow, supportRow } from "./support-row.server";
import type { StandingView, ThreadSupportView, WayToSupport } from "./views";

const DAY_MS = 86_400_000;

/**
 * What a question's page shows of official support to this reader: the promise to everybody, the rest by
 * who they are. Null when there is no such question. Whether they may see the question is for the caller.
 */
export async function threadSupport(
  ctx: Context,
  questionId: number,
): Promise<ThreadSupportView | null> {
  const row = await supportRow(ctx, questionId);
  if (!row) return null;
  const isAsker = ctx.actor?.id === row.askerId;
  const shown = !row.removed;
  const outcome = isAsker && shown ? outcomeOf(ctx, row) : null;
  const hasOpenCase = row.lastCase?.open === true;
  return {
    isAsker,
    promise: await promiseOf(ctx, row),
    standing: await standingOf(ctx, row, isAsker),
    letters: await lettersOf(ctx, questionId, isAsker),
    hasOpenCase,
    way: isAsker && shown && !hasOpenCase ? await wayOf(ctx, questionId) : null,
    offersWay: !isOver(row) && !outcome?.mayGoOn,
    mayEscalate: !isAsker && shown && !hasOpenCase && !row.closed && can(ctx.actor, "escalate"),
    mayWritePrivately: isAsker && shown && hasOpenCase,
    outcome,
    didNotHelp: isAsker && shown ? didNotHelp(row) : { may: [], marked: [] },
    rating: isAsker && shown ? await openRating(ctx, questionId) : null,
  };
}

function isOver({ removed, closed, solved }: SupportRow): boolean {
  return removed || closed || solved;
}

async function promiseOf(ctx: Context, row: SupportRow): Promise<ThreadSupportView["promise"]> {
  const { lastCase, community } = row;
  const now = ctx.clock.now();
  const isDue = community?.dueAt !== null && community !== null && community.dueAt <= now;
  const promise = promiseFrom({
    now,
    over: isOver(row),
    support: asSupportState(row.support),
    needsInfo: row.needsInfo,
    locked: row.locked,
    breakerOpen: isDue && (await breakerIsOpen(ctx)),
    community,
    openCase: lastCase?.open
      ? {
          state: oneOf(CASE_STATES, lastCase.state) ?? "open",
          firstReply: clockOf(lastCase.clocks, "first-reply"),
          nextReply: clockOf(lastCase.clocks, "next-reply"),
        }
      : null,
  });
  if (!promise) return null;
  const reason = promise.kind === "returned" ? (lastCase?.declineReason ?? "") : "";
  return { kind: promise.kind, dueAt: promise.dueAt?.toISOString() ?? null, reason };
}

function clockOf(
  clocks: readonly { kind: string; dueAt: Date | null; stoppedAt: Date | null }[],
  kind: string,
): PromiseClock | null {
  const clock = clocks.find((each) => each.kind === kind);
  return clock ? { dueAt: clock.dueAt, stopped: clock.stoppedAt !== null } : null;
}

/** The asker reads their own words of it, those who keep the place or work cases read it too; members the badge alone. */
async function standingOf(
  ctx: Context,
  { lastCase }: SupportRow,
  isAsker: boolean,
): Promise<StandingView | null> {
  const worksCases = can(ctx.actor, "work-cases");
  if (!lastCase || !(isAsker || worksCases || can(ctx.actor, "close"))) return null;
  const assignee = lastCase.assigneeId === null ? null : await personView(ctx, lastCase.assigneeId);
  const name = assignee?.name ?? null;
  return {
    caseId: lastCase.id,
    label: oneOf(PUBLIC_LABELS, lastCase.publicLabel) ?? "looking",
    assignee: name === null || worksCases ? name : firstName(name),
    worksCases,
    state: oneOf(CASE_STATES, lastCase.state) ?? "open",
    note: lastCase.askerId === ctx.actor?.id ? lastCase.note : "",
  };
}

async function wayOf(ctx: Context, questionId: number): Promise<WayToSupport | null> {
  const facts = await questionFacts(ctx, questionId);
  if (!facts) return null;
  const notYet = await whyNotYet(ctx, facts);
  if (!notYet) {
    const { askerWaitMinutes } = await ruleFor(ctx, facts);
    return { kind: "now", urgent: askerWaitMinutes === 0 };
  }
  if ("until" in notYet)
    return { kind: "later", until: notYet.until.toISOString(), code: notYet.code };
  return { kind: "not", code: notYet.code };
}

/** Support has replied, and the asker may say whether that was it: as long as a follow-up is possible. */
function outcomeOf(ctx: Context, { lastCase }: SupportRow): ThreadSupportView["outcome"] {
  if (!lastCase?.firstReplyAt) return null;
  if (lastCase.open) {
    const isWorkedOn = OPEN_STATES.some((state) => state === lastCase.state);
    return { mayThank: isWorkedOn, mayGoOn: true };
  }
  const overAt = lastCase.closedAt ?? lastCase.solvedAt;
  const age = overAt ? ctx.clock.now().getTime() - overAt.getTime() : Number.POSITIVE_INFINITY;
  return age > FOLLOW_UP_DAYS * DAY_MS ? null : { mayThank: false, mayGoOn: true };
}

/** Marks matter while the community's time can still count on. */
function didNotHelp({ community, lastCase, peerAnswers }: SupportRow) {
  if (!community || lastCase) return { may: [], marked: [] };
  const ids = (marked: boolean) =>
    peerAnswers.filter((each) => each.didNotHelp === marked).map(({ id }) => id);
  return { may: ids(false), marked: ids(true) };
}

async function openRating(ctx: Context, questionId: number): Promise<ThreadSupportView["rating"]> {
  const asked = await ctx.db.satisfaction.findFirst({
    where: { answeredAt: null, case: { threads: { some: { questionId } } } },
    orderBy: [{ caseId: "desc" }, { cycle: "desc" }],
    select: { caseId: true, cycle: true },
  });
  return asked;
}
