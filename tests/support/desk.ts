import { escalateByStaff } from "~/escalation/index.server";
import { ask, formKey, type questionForm } from "./make-thread";
import type { Cast } from "./support-cases";
import type { World } from "./world";

/** A question that a moderator has handed to support: its case, and itself. */
export async function handedOver(
  world: World,
  { asker, moderator }: Pick<Cast, "asker" | "moderator">,
  changes: Parameters<typeof questionForm>[0] = {},
): Promise<{ caseId: number; questionId: number }> {
  const questionId = await ask(world.as(asker), changes);
  const { caseId } = await escalateByStaff(world.as(moderator), {
    questionId,
    note: "Nobody of the community can look into this account.",
  });
  await world.drain();
  return { caseId, questionId };
}

/** What an agent sends from the public editor, having seen all there is. */
export function publicAnswer(caseId: number, changes: { en?: string; zh?: string } = {}) {
  const { en = "Your bank returned the money; it is on its way to you.", zh = "" } = changes;
  return {
    caseId,
    bodies: { en, "zh-CN": zh },
    key: formKey(),
    after: "stay" as const,
    seenPostId: 2 ** 31 - 1,
    seenReplyId: 2 ** 31 - 1,
    confirm: "",
  };
}
