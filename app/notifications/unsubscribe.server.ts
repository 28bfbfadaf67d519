import { digest, newSecret } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { paths } from "~/paths";
import { Refusal } from "~/shared/refusal";
import { asNoticeKind, type NoticeKind } from "./kinds";
import { setNoticeSetting } from "./settings.server";

/** Makes the link that stops a person's mails of some kinds, and gives its path. Only its digest is kept. */
export async function issueUnsubscribeLink(
  ctx: Context,
  personId: number,
  kinds: readonly NoticeKind[],
): Promise<string> {
  const secret = newSecret();
  await ctx.db.unsubscribeLink.create({
    data: {
      tokenHash: digest(secret),
      personId,
      kinds: [...kinds],
      createdAt: ctx.clock.now(),
    },
    select: { createdAt: true },
  });
  return paths.unsubscribe(secret);
}

/** The kinds of mail that a link stops, or null for one that was never ours or is forgotten. */
export async function unsubscribeKinds(ctx: Context, token: string): Promise<NoticeKind[] | null> {
  const link = await linkOf(ctx, token);
  return link?.kinds ?? null;
}

/**
 * Stops the mails of a link: all its kinds, or those of them that are named. Whoever has the link may,
 * signed in or not; doing it again changes nothing. The inbox stays as it is. Refuses
 * `notices.link-dead` (404).
 */
export async function stopMails(
  ctx: Context,
  { token, kinds }: { token: string; kinds: readonly string[] | "all" },
): Promise<void> {
  const link = await linkOf(ctx, token);
  if (!link) throw new Refusal("notices.link-dead", {}, { status: 404 });
  const { personId } = link;
  await inTransaction(ctx, async (tx) => {
    for (const kind of link.kinds)
      if (kinds === "all" || kinds.includes(kind))
        await setNoticeSetting(tx, { personId, kind }, { mail: false });
  });
}

async function linkOf(ctx: Context, token: string) {
  const row = await ctx.db.unsubscribeLink.findUnique({
    where: { tokenHash: digest(token) },
    select: { personId: true, kinds: true },
  });
  return (
    row && { personId: row.personId, kinds: row.kinds.flatMap((kind) => asNoticeKind(kind) ?? []) }
  );
}
