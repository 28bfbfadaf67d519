import { questionRows } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { Prisma } from "~/infra/db/client.server";

/** Who opened a suggestion: the actor, else a device that has a cookie already; nobody else is counted. */
export type Opener = { questionId: number; deviceHash: string | null };

/**
 * Notes that somebody who was about to ask opened a suggestion: whether they still ask is open for a week
 * from now. One a person and problem type at a time: three suggestions read are one question avoided at
 * most. Nothing for visitors without a known device, for one's own question, and for one out of sight.
 */
export async function noteSuggestionOpened(
  ctx: Context,
  { questionId, deviceHash }: Opener,
): Promise<void> {
  const personId = ctx.actor?.id ?? null;
  if (personId === null && deviceHash === null) return;
  const [row] = await questionRows(ctx, [questionId]);
  if (!row || row.asker.id === personId) return;
  const device = personId === null ? deviceHash : null;
  const whose = personId === null ? Prisma.sql`"deviceHash"` : Prisma.sql`"personId"`;
  const openedAt = ctx.clock.now();
  await ctx.db.$executeRaw`
    INSERT INTO "Deflection" ("personId", "deviceHash", "questionId", "problemType", "openedAt")
    VALUES (${personId}, ${device}, ${questionId}, ${row.problemType}, ${openedAt})
    ON CONFLICT (${whose}, "problemType")
    DO UPDATE SET "questionId" = EXCLUDED."questionId", "openedAt" = EXCLUDED."openedAt"`;
}

/** What a device opened before its person signed in to ask is theirs; nothing for visitors. */
export async function claimSuggestions(ctx: Context, deviceHash: string | null): Promise<void> {
  if (!ctx.actor || deviceHash === null) return;
  const personId = ctx.actor.id;
  await ctx.db.$executeRaw`
    UPDATE "Deflection" d SET "personId" = ${personId}, "deviceHash" = NULL
    WHERE d."deviceHash" = ${deviceHash} AND NOT EXISTS (SELECT 1 FROM "Deflection" own
      WHERE own."personId" = ${personId} AND own."problemType" = d."problemType")`;
  await ctx.db.deflection.deleteMany({ where: { deviceHash } });
}
