import { escalateUnanswered, noteBreaches } from "~/escalation/index.server";
import type { Actor } from "~/shared/roles";
import { makePerson } from "./make";
import { answer, ask, comment, type questionForm } from "./make-thread";
import type { World } from "./world";

export const HOUR = 3_600_000;
export const MINUTE = 60_000;

/** Those a case is about: who asked, who helps, and staff. */
export type Cast = { asker: Actor; peer: Actor; agent: Actor; moderator: Actor; lead: Actor };

export async function makeCast(world: World): Promise<Cast> {
  return {
    asker: await makePerson(world, { name: "Ann Asker" }),
    peer: await makePerson(world, { name: "Pia Peer" }),
    agent: await makePerson(world, { name: "Agnes Agent", roles: ["agent"] }),
    moderator: await makePerson(world, { name: "Mo Moderator", roles: ["moderator"] }),
    lead: await makePerson(world, { name: "Lee Lead", roles: ["lead"] }),
  };
}

/** A long enough answer of a peer. */
export const HELPFUL =
  "Banks need up to five working days for a withdrawal; mine came on day four.";

/** Lets time pass, then does what comes round by the clock. */
export async function later(world: World, milliseconds: number): Promise<void> {
  world.clock.advance(milliseconds);
  await escalateUnanswered(world.ctx);
  await noteBreaches(world.ctx);
  await world.drain();
}

/** A question whose clock runs. */
export async function askAndStart(
  world: World,
  asker: Actor,
  changes: Parameters<typeof questionForm>[0] = {},
): Promise<number> {
  const questionId = await ask(world.as(asker), changes);
  await world.drain();
  return questionId;
}

/** The clock of a question, or of its newest case. */
export function clockOf(
  world: World,
  where: { questionId?: number; caseId?: number; kind: string },
) {
  return world.db.supportClock.findFirstOrThrow({ where, orderBy: { id: "desc" } });
}

/** The cases of a question, the newest first. */
export function casesOf(world: World, questionId: number) {
  return world.db.supportCase.findMany({
    where: { threads: { some: { questionId } } },
    orderBy: { id: "desc" },
  });
}

/** A question of Ann's whose window is over, with its case. */
export async function overdueCase(
  world: World,
): Promise<{ cast: Cast; questionId: number; caseId: number }> {
  const cast = await makeCast(world);
  const questionId = await askAndStart(world, cast.asker);
  await later(world, 4 * HOUR);
  return { cast, questionId, caseId: (await casesOf(world, questionId))[0]?.id ?? 0 };
}

/** How official support is concerned with a question, or null. */
export async function supportOf(world: World, questionId: number): Promise<string | null> {
  const where = { questionId };
  return (await world.db.questionSupport.findUnique({ where }))?.state ?? null;
}

/** Somebody of support answers in the thread, and what follows from it is done. */
export async function answerOfficially(
  world: World,
  by: Actor,
  questionId: number,
  body = "We have released your withdrawal; it reaches your bank today.",
): Promise<number> {
  const id = await answer(world.as(by), questionId, { body, official: true });
  await world.drain();
  return id;
}

/** The asker writes under their question, and what follows from it is done. */
export async function askAgain(
  world: World,
  by: Actor,
  questionId: number,
  body = "It has still not arrived, what now?",
): Promise<void> {
  await comment(world.as(by), questionId, body);
  await world.drain();
}
