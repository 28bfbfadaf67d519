import {
  saveCannedReply,
  saveView,
  takeCase,
  writeInternalNote,
  writePrivateReply,
} from "~/escalation/index.server";
import { type Member, makeMember } from "./canaries";
import { handedOver } from "./desk";
import { formKey } from "./make-thread";
import type { World } from "./world";

/** A case of official support with all that a case can hold; its agent keeps a view of the queue. */
export async function plantCase(
  world: World,
  { asker, agent }: { asker: Member; agent: Member },
): Promise<number> {
  const moderator = await makeMember(world, "Moss Lane", "moss@example.test", "moderator");
  const lead = await makeMember(world, "Lea Brook", "brook@example.test", "lead");
  const cast = { asker: asker.actor, moderator: moderator.actor };
  const title = "My withdrawal has not arrived since Sunday";
  const { caseId, questionId } = await handedOver(world, cast, { title });
  const helping = world.as(agent.actor);
  await takeCase(helping, { caseId });
  await writeInternalNote(helping, { caseId, body: "The bank holds it.", key: formKey() });
  await writePrivateReply(helping, { questionId, body: "Please look again.", key: formKey() });
  await saveView(helping, { name: "Mine", query: "owner=mine" });
  await saveCannedReply(world.as(lead.actor), {
    id: null,
    name: "Five days",
    problemType: "",
    bodyEn: "Banks need five days.",
    bodyZh: "银行需要五个工作日。",
  });
  return caseId;
}
