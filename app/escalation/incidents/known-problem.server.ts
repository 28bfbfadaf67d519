import type { Context } from "~/infra/context";
import { incidentOfThread } from "./incident-lines.server";
import type { KnownProblemView } from "./views";

type Thread = { questionId: number; errorCode: string | null; isAsker: boolean; closed: boolean };

/** What a thread's page says of known problems, and what its asker may say to that. */
export async function knownProblemOf(ctx: Context, thread: Thread): Promise<KnownProblemView> {
  const incident = await incidentOfThread(ctx, thread);
  const mayAnswer = thread.isAsker && !thread.closed;
  const attached = mayAnswer && incident?.attached === true;
  const shared = mayAnswer && !attached && (await sharesCase(ctx, thread.questionId));
  return {
    incident,
    shared,
    maySolve: attached && incident.resolvedAt !== null,
    mayDiffer: attached || shared,
  };
}

/** Whether a question's open case works on others too. */
async function sharesCase(ctx: Context, questionId: number): Promise<boolean> {
  const own = await ctx.db.caseThread.findFirst({
    where: { questionId, open: true, case: { state: { not: "solved" } } },
    select: { case: { select: { threads: { where: { open: true }, select: { caseId: true } } } } },
  });
  return (own?.case.threads.length ?? 0) > 1;
}
