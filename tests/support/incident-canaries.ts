import { addPerson } from "~/accounts/index.server";
import {
  declareIncident,
  postIncidentUpdate,
  saveComponent,
  statusComponents,
  subscribeToIncident,
} from "~/escalation/index.server";
import type { Actor, Role } from "~/shared/roles";
import type { Canaries } from "./canaries";
import { incidentForm, updateForm } from "./incidents";
import { PASSWORD } from "./make-account";
import { ask } from "./make-thread";
import type { World } from "./world";

/**
 * An incident with two updates that a question follows, one that is over, an offer, and a subscriber
 * whose name is a canary: that they are told is private.
 */
export async function plantIncident(world: World, canaries: Canaries): Promise<number> {
  const lead = world.as(await person(world, "Lena Marsh", "marsh@example.test", "lead"));
  await saveComponent(lead, { id: null, nameEn: "Card payments", nameZh: "银行卡支付" });
  const [component] = await statusComponents(lead);
  const asking = world.as(await person(world, "Iona Park", "park@example.test"));
  const follower = await ask(asking, {
    title: "My card payment fails with E-1042",
    problemType: "failed-payment",
    errorCode: "E-1042",
  });
  await ask(asking, { title: "Another payment fails with E-1042", errorCode: "E-1042" });
  const form = { errorCode: "E-1042", problemType: "", componentId: String(component?.id) };
  const over = await declareIncident(lead, incidentForm({ ...form, errorCode: "E-1000" }));
  await postIncidentUpdate(lead, updateForm(over.incidentId, "resolved"));
  const { incidentId } = await declareIncident(
    lead,
    incidentForm({ ...form, questionIds: [follower] }),
  );
  const name = `Wyn ${canaries.plant("name of who is told", true).slice(4)}`;
  const told = await person(
    world,
    name,
    `${canaries.plant("address of who is told", true)}@b.test`,
  );
  canaries.planted.set("name of who is told", name.slice(4));
  await subscribeToIncident(world.as(told), incidentId);
  await postIncidentUpdate(lead, updateForm(incidentId, "identified"));
  const at = world.clock.now();
  await world.db.incidentOffer.create({
    data: { errorCode: "E-2000", reports: 6, offeredAt: at, seenAt: at },
    select: { id: true },
  });
  return incidentId;
}

async function person(
  world: World,
  name: string,
  email: string,
  role?: Exclude<Role, "member">,
): Promise<Actor> {
  const roles = role ? [{ role, team: "" }] : [];
  const given = { name, email, password: PASSWORD, locale: "en" as const, roles };
  const { personId: id } = await addPerson(world.ctx, given);
  return { id, name, roles: ["member", ...(role ? [role] : [])], verified: true };
}
