import type { Context } from "~/infra/context";
import { inbox } from "~/notifications/index.server";
import { repliesNeeded } from "~/questions/index.server";

/** The actor's inbox: who waits for their reply (on the first page), and one page of notices. Refuses visitors. */
export async function inboxPage(ctx: Context, page: number) {
  const found = await inbox(ctx, page);
  return { inbox: found, replies: found.page === 1 ? await repliesNeeded(ctx) : [] };
}

export type InboxPageView = Awaited<ReturnType<typeof inboxPage>>;
