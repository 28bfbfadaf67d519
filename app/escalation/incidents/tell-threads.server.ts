import type { Context } from "~/infra/context";
import { topic } from "~/shared/live";
import { comparableCode } from "./jump";

/** Threads that are told at once, the newest first: those whose pages may be open. */
const TOLD_MAX = 1_000;

/** Tells the open pages of the threads that speak of an incident: those that hang on it, and those with its code. */
export async function tellIncidentThreads(tx: Context, incidentId: number): Promise<void> {
  const { errorCode } = await tx.db.incident.findUniqueOrThrow({
    where: { id: incidentId },
    select: { errorCode: true },
  });
  const code = comparableCode(errorCode);
  const questions = await tx.db.question.findMany({
    where: {
      OR: [
        { incident: { incidentId } },
        ...(code ? [{ errorCode: { equals: code, mode: "insensitive" as const } }] : []),
      ],
    },
    orderBy: { postId: "desc" },
    take: TOLD_MAX,
    select: { postId: true },
  });
  await tx.live.tell(questions.map(({ postId }) => topic("question", postId)));
}
