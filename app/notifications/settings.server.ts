import { signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { isAlwaysInInbox, kindsFor, type NoticeKind } from "./kinds";
import type { KindSetting } from "./views";

/** Where each kind of notice reaches the actor; everything reaches inbox and mail until they choose. */
export async function noticeSettings(ctx: Context): Promise<KindSetting[]> {
  const actor = signedInActor(ctx);
  const { id: personId } = actor;
  const rows = await ctx.db.noticeSetting.findMany({
    where: { personId },
    select: { kind: true, inbox: true, mail: true },
  });
  return kindsFor(actor).map((kind) => {
    const chosen = rows.find((row) => row.kind === kind);
    const inbox = isAlwaysInInbox(kind) || (chosen?.inbox ?? true);
    return { kind, inbox, mail: chosen?.mail ?? true };
  });
}

/**
 * The actor chooses which kinds reach their inbox and which their mailbox; all others do not, but for
 * those that always stand in the inbox.
 */
export async function saveNoticeSettings(
  ctx: Context,
  input: { inbox: readonly NoticeKind[]; mail: readonly NoticeKind[] },
): Promise<void> {
  const actor = signedInActor(ctx);
  const { id: personId } = actor;
  await inTransaction(ctx, async (tx) => {
    for (const kind of kindsFor(actor)) {
      const inbox = isAlwaysInInbox(kind) || input.inbox.includes(kind);
      const data = { inbox, mail: input.mail.includes(kind) };
      await setNoticeSetting(tx, { personId, kind }, data);
    }
  });
}

/** Keeps what a person wants of one kind; what is not named stays as it was, or on. */
export async function setNoticeSetting(
  tx: Context,
  at: { personId: number; kind: NoticeKind },
  change: Partial<{ inbox: boolean; mail: boolean }>,
): Promise<void> {
  await tx.db.noticeSetting.upsert({
    where: { personId_kind: at },
    create: { ...at, inbox: true, mail: true, ...change },
    update: change,
    select: { kind: true },
  });
}
