import type { Context } from "~/infra/context";
import { isOpen } from "../cases/case-facts.server";
import { withCase, writeCase } from "../cases/change-case.server";
import { clockSubject } from "../cases/replies.server";
import { retargetCaseClocks } from "./case-clocks.server";
import { settleCommunityClock } from "./settle-community-clock.server";

/** A calendar's hours changed: what is reckoned by it is due at another time. */
export async function retargetByCalendar(ctx: Context, calendarId: number): Promise<void> {
  await retarget(ctx, { calendarVersion: { calendarId } });
}

/** A rule changed: everything that is due may be due at another time. */
export async function retargetByRule(ctx: Context): Promise<void> {
  await retarget(ctx, {});
}

type Which = { calendarVersion?: { calendarId: number } };

async function retarget(ctx: Context, which: Which): Promise<void> {
  const clocks = await ctx.db.supportClock.findMany({
    where: { current: true, stoppedAt: null, ...which },
    orderBy: { id: "asc" },
    select: { questionId: true, caseId: true },
  });
  const ids = (key: "questionId" | "caseId") => [
    ...new Set(clocks.flatMap((clock) => clock[key] ?? [])),
  ];
  for (const questionId of ids("questionId")) await settleCommunityClock(ctx, questionId);
  for (const caseId of ids("caseId")) await retargetCase(ctx, caseId);
}

/** Reckons the due times of one open case anew, and notes those that moved. */
async function retargetCase(ctx: Context, caseId: number): Promise<void> {
  await withCase(ctx, { caseId }, async (tx, facts) => {
    if (!isOpen(facts)) return;
    const moved = await retargetCaseClocks(tx, await clockSubject(tx, facts));
    if (moved.length === 0) return;
    await writeCase(tx, caseId, { line: { kind: "due-moved", after: { moved } } });
  });
}
