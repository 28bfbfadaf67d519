import type { Context } from "~/infra/context";
import type { NoticeKind } from "./kinds";

/** Something that happened, and who is told of it as what. */
export type Occasion = {
  /** The same each time the same thing is noted: "post-12". */
  occasion: string;
  questionId: number;
  postId: number;
  actorId: number | null;
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
    const { inbox, mail } = chosen ?? { inbox: true, mail: true };
    return inbox || mail ? [{ ...rest, personId, kind, createdAt: at, shown: inbox }] : [];
  });
  await ctx.db.notice.createMany({ data: rows, skipDuplicates: true });
}
