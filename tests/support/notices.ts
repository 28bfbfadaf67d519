import type { Context } from "~/infra/context";
import type { Mailer } from "~/infra/mailer/port";
import { gatherNoticeMails, inbox, sendNoticeMails } from "~/notifications/index.server";
import type { Actor } from "~/shared/roles";
import type { World } from "./world";

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** What somebody's inbox says, newest first, with `*` before what is unread. */
export async function inboxOf(world: World, actor: Actor): Promise<string[]> {
  await world.drain();
  const { rows } = await inbox(world.as(actor), 1);
  return rows.map(({ kind, unread }) => `${unread ? "*" : ""}${kind}`);
}

/** What the timetable does each minute. */
export async function mailRound(ctx: Context): Promise<void> {
  await gatherNoticeMails(ctx);
  await sendNoticeMails(ctx);
}

/** Lets minutes pass, with the timetable's round in each. */
export async function minutesPass(world: World, minutes: number, ctx = world.ctx): Promise<void> {
  await world.drain();
  for (let minute = 0; minute < minutes; minute++) {
    world.clock.advance(MINUTE);
    await mailRound(ctx);
  }
}

/** The context with another mailer. */
export function mailingBy(world: World, mailer: Mailer): Context {
  return { ...world.ctx, mailer };
}
