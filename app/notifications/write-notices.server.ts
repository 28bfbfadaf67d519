import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { topic } from "~/shared/live";
import { isAlwaysInInbox, type NoticeKind } from "./kinds";

/** Something that happened, and who is told of it as what. */
export type Occasion = {
  /** The same each time the same thing is noted: "post-12". */
  occasion: string;
  /** The question and post it is about; left out where it is about an incident. */
  questionId?: number;
  postId?: number;
  incidentId?: number;
  offerId?: number;
  actorId: number | null;
  /** The line of the log that it tells of. */
  actId?: number;
  /** What became of a flag. */
  outcome?: string;
  /** The case it tells of. */
  caseId?: number;
  /** The article it tells of. */
  articleId?: number;
  /** What its reader looked for and waited for. */
  waiterId?: number;
  at: Date;
  told: ReadonlyMap<number, NoticeKind>;
};

/** Notes an occasion for each person once, however often it is called; not for who wants no such notices. */
export async function writeNotices(ctx: Context, { told, at, ...rest }: Occasion): Promise<void> {
  if (told.size === 0) return;
  const settings = await ctx.db.noticeSetting.findMany({
    where: { personId: { in: [...told.keys()] }, kind: { in: [...new Set(told.values())] } },
    select: { personId: true, kind: true, inbox: true, mail: true },
  });
  const rows = [...told].flatMap(([personId, kind]) => {
    const chosen = settings.find((each) => each.personId === personId && each.kind === kind);
    const { mail } = chosen ?? { mail: true };
    const inbox = isAlwaysInInbox(kind) || (chosen?.inbox ?? true);
    return inbox || mail ? [{ ...rest, personId, kind, createdAt: at, shown: inbox }] : [];
  });
  if (rows.length === 0) return;
  await inTransaction(ctx, async (tx) => {
    const written = await tx.db.notice.createManyAndReturn({
      data: rows,
      skipDuplicates: true,
      select: { personId: true, shown: true },
    });
    await tx.live.tell(
      written.filter(({ shown }) => shown).map(({ personId }) => topic("person", personId)),
    );
  });
}
