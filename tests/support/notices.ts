import type { Context } from "~/infra/context";
import type { Mail, Mailer } from "~/infra/mailer/port";
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

/** Where a mail of notices can be stopped, as its header and its text say (RFC 8058). */
export function stopAddressIn(mail: Mail | undefined): string {
  const url = new URL((mail?.headers?.["List-Unsubscribe"] ?? "").slice(1, -1));
  if (!mail?.text.includes(url.href)) throw new Error("the text does not tell where to stop it");
  return url.pathname + url.search;
}

/** What a mail program sends when its reader presses 'unsubscribe'; gives the status. */
export async function stopByOneClick(origin: string, address: string): Promise<number> {
  const { status } = await fetch(new URL(address, origin), {
    method: "POST",
    body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
    redirect: "manual",
  });
  return status;
}
