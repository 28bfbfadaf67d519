import {
  escalateByStaff,
  keepBoxPicture,
  openPrivateBox,
  takeCase,
  writePrivateBox,
} from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import type { Actor } from "~/shared/roles";
import { png } from "./pictures";
import { filesBelow } from "./stored-files";
import type { World } from "./world";

/** What an asker puts into a box, each a word of its own that stands nowhere else. */
export const PRIVATE = {
  transaction: "TXN-77120934-KQ",
  account: "iris.private.vale@wallet.test",
  phone: "+44 20 7946 0871",
  other: "The neighbour's cat knows my landlord Quillfeather.",
} as const;

/** Pieces of those that give them away, in the ways in which something might write them. */
export const GIVEAWAYS = ["77120934", "private.vale", "79460871", "7946 0871", "quillfeather"];

/** Which of the giveaways stand in a text, in any case. */
export function leaksIn(text: string): string[] {
  const lower = text.toLowerCase();
  return GIVEAWAYS.filter((word) => lower.includes(word));
}

/** A picture of the actor's that waits for its form: its ticket. */
export async function pictureTicket(ctx: Context): Promise<string> {
  return (await keepBoxPicture(ctx, png({ width: 40, height: 30 }))).ticket;
}

/** Fills the box of a question, a picture among it, and has somebody of support look into it. */
export async function plantBox(
  asking: Context,
  helping: Context,
  questionId: number,
): Promise<void> {
  const pictures = [await pictureTicket(asking)];
  await writePrivateBox(asking, { questionId, fields: PRIVATE, pictures });
  await openPrivateBox(helping, { questionId, why: "The bank asks us for this number." });
}

/** An open case of a question, taken by an agent where one is given. */
export async function openCaseFor(
  world: World,
  questionId: number,
  { moderator, agent }: { moderator: Actor; agent?: Actor },
): Promise<number> {
  const { caseId } = await escalateByStaff(world.as(moderator), {
    questionId,
    note: "Money is missing and nobody has answered.",
  });
  if (agent) await takeCase(world.as(agent), { caseId });
  return caseId;
}

/** All bytes in the storage of a world, as one text. */
export async function storedBytes(world: World): Promise<string> {
  return (await filesBelow(world.uploads)).map((bytes) => bytes.toString("latin1")).join("\n");
}
