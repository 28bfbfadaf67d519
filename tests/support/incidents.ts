import { type DeclareInput, declareIncident } from "~/escalation/index.server";
import type { Actor } from "~/shared/roles";
import { ask } from "./make-thread";
import type { World } from "./world";

/** An incident's form, filled in; what a test is about goes into `changes`. */
export function incidentForm(changes: Partial<DeclareInput> = {}): DeclareInput {
  return {
    titleEn: "Card payments fail",
    titleZh: "银行卡支付失败",
    textEn: "Payments by card fail with ERR-1042. Your money stays where it is.",
    textZh: "银行卡支付会提示 ERR-1042。你的资金不受影响。",
    componentId: "",
    errorCode: "ERR-1042",
    problemType: "",
    state: "investigating",
    questionIds: [],
    ...changes,
  };
}

/** Declares one as a lead, and gives its id. */
export async function declare(
  world: World,
  lead: Actor,
  changes: Partial<DeclareInput> = {},
): Promise<number> {
  const { incidentId } = await declareIncident(world.as(lead), incidentForm(changes));
  await world.drain();
  return incidentId;
}

/** A further update of an incident, in words that say which. */
export function updateForm(incidentId: number, state: string, word = "news") {
  return {
    incidentId,
    state,
    textEn: `There is ${word} about it.`,
    textZh: `有新进展（${word}）。`,
  };
}

/** A question with the incident's error code. */
export async function askWithCode(
  world: World,
  asker: Actor,
  errorCode = "ERR-1042",
): Promise<number> {
  const questionId = await ask(world.as(asker), {
    title: `My card is declined with ${errorCode} again`,
    problemType: "failed-payment",
    errorCode,
  });
  await world.drain();
  return questionId;
}
