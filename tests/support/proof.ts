import { acceptAnswer, giveProof, proofOf } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import type { StaffRole } from "~/shared/roles";
import { makePerson } from "./make";
import { answer, ask } from "./make-thread";
import { DAY } from "./notices";
import type { World } from "./world";

/** A question whose asker accepted an answer. */
export async function solvedQuestion(world: World, title = "My withdrawal is stuck since Monday") {
  const asker = world.as(await makePerson(world));
  const author = await makePerson(world);
  const answerer = world.as(author);
  const questionId = await ask(asker, { title });
  const answerId = await answer(answerer, questionId);
  await acceptAnswer(asker, answerId);
  await world.drain();
  return { asker, author, answerer, questionId, answerId };
}

/** Somebody with a role, about to act. */
export async function keeperOf(world: World, role: StaffRole = "agent"): Promise<Context> {
  return world.as(await makePerson(world, { roles: [role] }));
}

let devices = 0;

/** Somebody says that an answer worked or did not, each on a device and at an address of their own. */
export function says(ctx: Context, answerId: number, worked: boolean) {
  devices++;
  const ip = `198.51.${devices % 250}.7`;
  const device = { deviceHash: `hash-${devices}`, fresh: false, ip, userAgent: "A" };
  return giveProof(ctx, { answerId, worked }, device);
}

/** So many visitors say one after the other that it did not work, so many days apart. */
export async function fails(world: World, answerId: number, times: number, daysBetween = 0) {
  for (let n = 0; n < times; n++) {
    if (n > 0) world.clock.advance(daysBetween * DAY);
    await says(world.ctx, answerId, false);
  }
}

/** Whether an answer may be outdated, as other modules are told. */
export async function isOutdated(world: World, answerId: number): Promise<boolean> {
  return (await proofOf(world.ctx, [answerId]))(answerId).outdated;
}
