import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import {
  BOX_DAYS_AFTER_ANSWER,
  BOX_DAYS_AFTER_CLOSING,
  BOX_DAYS_AT_MOST,
  boxFileOf,
  boxStorageKey,
  STORED_BOX_FILES,
} from "./box";
import { deleteEntries, removePictures } from "./box-contents.server";
import { forgetBoxPicture } from "./box-picture.server";

const DAY_MS = 86_400_000;
/** Boxes erased, and keys asked about, at a time. */
const BATCH = 200;
/** Days a picture without a box is kept: a form may still bring it within one. */
const STRAY_DAYS = 2;

/** A question's case is over as of `from`: its box is erased once it can't be reopened. Inside the transaction that closes. */
export async function startErasing(tx: Context, questionId: number, from: Date): Promise<void> {
  const eraseAfter = new Date(from.getTime() + BOX_DAYS_AFTER_CLOSING * DAY_MS);
  await tx.db.privateBox.updateMany({
    where: { questionId, erasedAt: null },
    data: { eraseAfter },
  });
}

/** Support is at work on a question again: its box stays. Inside the transaction that opens. */
export async function stopErasing(tx: Context, questionId: number): Promise<void> {
  await tx.db.privateBox.updateMany({
    where: { questionId, erasedAt: null },
    data: { eraseAfter: null },
  });
}

/**
 * Erases boxes whose time has come, up to 200, and gives how many: entries go, and pictures from the
 * storage; who read them stays noted. While support has the question's case, none is. Otherwise one
 * goes 31 days after its case was closed; where it never had a case, 30 days after the question was
 * answered by somebody else, closed or taken away (or something was put in later), and 90 days after
 * something was last put in, whatever happened.
 */
export async function eraseDuePrivateBoxes(ctx: Context): Promise<number> {
  let erased = 0;
  for (const questionId of await dueBoxes(ctx, null)) {
    const pictures = await inTransaction(ctx, async (tx) => {
      await tx.db
        .$queryRaw`SELECT 1 FROM "PrivateBox" WHERE "questionId" = ${questionId} FOR UPDATE`;
      // Somebody may have opened the case again, or put something in, since it was found.
      if ((await dueBoxes(tx, questionId)).length === 0) return null;
      const gone = await deleteEntries(tx, { questionId });
      await tx.db.privateBox.update({
        where: { questionId },
        data: { erasedAt: tx.clock.now() },
        select: { questionId: true },
      });
      return gone;
    });
    if (!pictures) continue;
    erased++;
    await removePictures(ctx, pictures);
  }
  return erased;
}

/** The questions of boxes that are due, of one question alone where it is given. */
async function dueBoxes(ctx: Context, only: number | null): Promise<number[]> {
  const now = ctx.clock.now();
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const rows = await ctx.db.$queryRaw<{ questionId: number }[]>`
    SELECT b."questionId" FROM "PrivateBox" b
    CROSS JOIN LATERAL (
      SELECT COALESCE(max(e."writtenAt"), b."createdAt") AS "lastIn"
      FROM "PrivateBoxEntry" e WHERE e."questionId" = b."questionId"
    ) held
    CROSS JOIN LATERAL (
      SELECT LEAST(
        (SELECT min(p."createdAt") FROM "Answer" a JOIN "Post" p ON p.id = a."postId"
          WHERE a."questionId" = b."questionId" AND p."authorId" <> b."ownerId"
            AND NOT EXISTS (SELECT 1 FROM "Removal" r WHERE r."postId" = p.id)),
        (SELECT c."closedAt" FROM "Closure" c WHERE c."questionId" = b."questionId"),
        (SELECT r."removedAt" FROM "Removal" r WHERE r."postId" = b."questionId")
      ) AS "overAt"
    ) question
    WHERE b."erasedAt" IS NULL
      AND (${only}::int IS NULL OR b."questionId" = ${only}::int)
      AND NOT EXISTS (
        SELECT 1 FROM "CaseThread" t JOIN "SupportCase" s ON s.id = t."caseId"
        LEFT JOIN "Incident" i ON i.id = s."incidentId"
        WHERE t."questionId" = b."questionId"
          AND (t.open OR (s.state = 'incident' AND i."resolvedAt" IS NULL))
      )
      AND CASE WHEN b."eraseAfter" IS NOT NULL THEN b."eraseAfter" <= ${now}
        ELSE held."lastIn" <= ${ago(BOX_DAYS_AT_MOST)}
          OR (question."overAt" IS NOT NULL
            AND GREATEST(question."overAt", held."lastIn") <= ${ago(BOX_DAYS_AFTER_ANSWER)})
        END
    ORDER BY b."questionId" LIMIT ${BATCH}`;
  return rows.map(({ questionId }) => questionId);
}

/** Removes pictures that no box took within a day, or whose box was erased while the storage was away. Gives how many files. */
export async function removeStrayBoxFiles(ctx: Context): Promise<number> {
  const cut = new Date(ctx.clock.now().getTime() - STRAY_DAYS * DAY_MS);
  let removed = 0;
  const keys: string[] = [];
  for await (const { key, changedAt } of ctx.storage.list(STORED_BOX_FILES)) {
    if (changedAt < cut) keys.push(key);
    if (keys.length === BATCH) removed += await removeRowless(ctx, keys.splice(0));
  }
  return removed + (await removeRowless(ctx, keys));
}

async function removeRowless(ctx: Context, keys: readonly string[]): Promise<number> {
  const fileIds = [...new Set(keys.map(boxFileOf).filter((id) => id !== null))];
  const rows = await ctx.db.privateBoxEntry.findMany({
    where: { storageKey: { in: fileIds.map(boxStorageKey) } },
    select: { storageKey: true },
  });
  const known = new Set(rows.map(({ storageKey }) => boxFileOf(storageKey ?? "")));
  const stray = fileIds.filter((fileId) => !known.has(fileId));
  for (const fileId of stray) await forgetBoxPicture(ctx, fileId);
  return stray.length;
}
