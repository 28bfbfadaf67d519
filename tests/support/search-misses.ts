import type { Context } from "~/infra/context";
import {
  noteOpening,
  noteSearch,
  settleSearches,
  takeMiss,
  waitForAnswer,
} from "~/search/index.server";
import type { Actor } from "~/shared/roles";
import type { Canaries, Member } from "./canaries";
import type { Form } from "./form-list";
import { makePerson } from "./make";
import type { Visitor } from "./site";
import type { World } from "./world";

/** A little more than the time in which a search may help. */
const VISIT = 31 * 60_000;

let address = 0;

/** Somebody unknown searches, from an address of their own unless told. */
export async function searched(
  world: World,
  text: string,
  given: { results?: number; ip?: string; opens?: boolean } = {},
): Promise<void> {
  const { results = 0, ip = `10.0.${address >> 8}.${address++ & 255}`, opens = false } = given;
  await noteSearch(world.ctx, { text, results, ip, userAgent: "Firefox" });
  if (opens) await noteOpening(world.ctx, text);
}

/** Half an hour passes, and searches are settled. */
export async function settled(world: World): Promise<void> {
  world.clock.advance(VISIT);
  await settleSearches(world.ctx);
}

/** The one group that there is. */
export async function onlyMiss(world: World) {
  const rows = await world.db.searchMiss.findMany();
  const [row] = rows;
  if (!row || rows.length > 1) throw new Error(`there are ${rows.length} groups, not one`);
  return row;
}

/** Waits for the answer to a search as this person. */
export const waits = (world: World, actor: Actor, text: string) =>
  waitForAnswer(world.as(actor), { text });

/** A group that a lead has taken; its asker waits, and somebody whose name is a canary: that they do is private. */
export async function plantMiss(
  world: World,
  canaries: Canaries,
  { lead, asker }: { lead: Member; asker: Member },
): Promise<number> {
  const text = "withdrawal weekend limit";
  const name = `Wade ${canaries.plant("name of who waits", true).slice(5)}`;
  const waiter = await makePerson(world, { name });
  canaries.planted.set("name of who waits", name.slice(5));
  await searched(world, text);
  await settled(world);
  await waits(world, asker.actor, text);
  await waits(world, waiter, text);
  const { id } = await onlyMiss(world);
  await takeMiss(world.as(lead.actor), id);
  return id;
}

/** The forms about searches: by somebody who waits, and by a lead. */
export async function searchForms(
  world: World,
  { by, byLead, ctx }: { by: Visitor; byLead: Visitor; ctx: Context },
): Promise<Form[]> {
  const { db } = world;
  await waitForAnswer(ctx, { text: "withdrawal weekend limit" });
  const { id: missId } = await onlyMiss(world);
  const question = await db.question.findFirstOrThrow({ select: { postId: true } });
  return [
    {
      route: "routes/searches.wait",
      by,
      door: "/searches/wait",
      fields: async () => {
        await db.searchWaiter.deleteMany({});
        return { text: "refund holiday" };
      },
    },
    {
      route: "routes/searches._index",
      by,
      door: "/searches",
      fields: () => ({ waiterId: "99999" }),
    },
    {
      route: "routes/searches.suggestions",
      by,
      door: "/searches/suggestions",
      fields: () => ({ questionId: String(question.postId) }),
    },
    {
      route: "routes/staff.searches.$missId",
      by: byLead,
      door: `/staff/searches/${missId}`,
      fields: async () => {
        await db.searchMiss.updateMany({ data: { settledAt: null, outcome: null } });
        return { do: "link", target: String(question.postId) };
      },
    },
  ];
}
