import {
  askOfficialSupport,
  sayDidNotHelp,
  takeCase,
  writeInternalNote,
  writePrivateReply,
} from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import type { Canaries } from "./canaries";
import { answer, ask, formKey } from "./make-thread";
import type { World } from "./world";

type Writers = {
  world: World;
  canaries: Canaries;
  asking: Context;
  answering: Context;
  helping: Context;
};

/** A question with a case that holds something private wherever it has room, and one without a case. */
export async function plantCases({ world, canaries, asking, answering, helping }: Writers) {
  const words = (place: string) => `It holds ${canaries.plant(place)} among other words.`;
  const questionId = await ask(asking, { title: "My withdrawal is stuck since Thursday" });
  const { caseId } = await askOfficialSupport(asking, {
    questionId,
    note: words("escalation note"),
    amountBand: "100-1000",
  });
  await takeCase(helping, { caseId });
  for (const [by, place] of [
    [helping, "private reply of support"],
    [asking, "private reply of the asker"],
  ] as const)
    await writePrivateReply(by, { questionId, body: words(place), key: formKey() });
  await writeInternalNote(helping, { caseId, body: words("internal note"), key: formKey() });
  const { db, clock } = world;
  const at = clock.now();
  await db.supportCase.update({
    where: { id: caseId },
    data: { priorityWhy: words("why the priority") },
    select: { id: true },
  });
  await db.caseDraft.create({
    data: {
      caseId,
      personId: helping.actor?.id ?? 0,
      editor: "note",
      body: words("draft in a case"),
      updatedAt: at,
    },
    select: { caseId: true },
  });
  await db.satisfaction.createMany({
    data: [
      { caseId, cycle: 1, askedAt: at, answeredAt: at, score: 2, text: words("rating") },
      { caseId, cycle: 2, askedAt: at },
    ],
  });
  await db.supportClock.create({
    data: { kind: "community", startedAt: at, targetMinutes: 1, current: null, outcome: "met" },
    select: { id: true },
  });

  const calmQuestionId = await ask(answering, {
    title: "How do I add a second card?",
    problemType: "how-to",
  });
  await world.drain();
  const answerId = await answer(asking, calmQuestionId, {
    body: "Open the settings, choose cards, and add it there with its number on the front.",
  });
  await answer(helping, calmQuestionId, { body: "Same here, I wonder too." });
  await sayDidNotHelp(answering, { answerId, on: true });
  return { caseQuestionId: questionId, calmQuestionId };
}
