import { signedInActor } from "~/accounts/index.server";
import { detectLanguage } from "~/i18n";
import type { Context } from "~/infra/context";
import type { OwnWait } from "./views";

/** What the actor waits for, the newest first; nobody sees anybody else's. Refuses visitors. */
export async function ownWaits(ctx: Context): Promise<OwnWait[]> {
  const { id: personId } = signedInActor(ctx);
  const rows = await ctx.db.searchWaiter.findMany({
    where: { personId, toldAt: null },
    orderBy: { id: "desc" },
    select: { id: true, text: true, since: true },
  });
  return rows.map(({ id, text, since }) => ({
    id,
    text,
    language: detectLanguage(text, ctx.locale),
    since: since.toISOString(),
  }));
}
