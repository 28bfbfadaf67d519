import { signedInActor } from "~/accounts/index.server";
import { mayAttach } from "~/attachments/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import type { Sealed } from "~/infra/sealing/port";
import { anyPost, postNotFound } from "~/posts/index.server";
import type { PrivateKind } from "~/privacy";
import { Refusal } from "~/shared/refusal";
import { heldCase } from "../cases/case-facts.server";
import { openCaseOf } from "../cases/open-case-of.server";
import { noteAskerWrote } from "../cases/replies.server";
import type { BoxField } from "../kinds";
import {
  BOX_FILES_MAX,
  BOX_TEXT_FIELDS,
  type BoxTexts,
  boxFieldName,
  boxFileOf,
  boxStorageKey,
} from "./box";
import { boxRows, heldBox } from "./box-contents.server";
import { type BoxPicture, pictureGone, readTicket, refuseOverRoom } from "./box-picture.server";
import { type MovedValues, readMovedValues, withMovedValues } from "./moved-values";
import { readBoxTexts } from "./read-box-texts";
import { openEntry, sealEntry } from "./sealed-entry.server";

export type WriteBoxInput = {
  questionId: number;
  /** Typed: replaces what the field held; a blank one leaves it. */
  fields?: BoxTexts;
  /** Taken out of public texts: added to what the field holds. */
  moved?: MovedValues;
  /** Tickets of pictures (`keepBoxPicture`). */
  pictures?: readonly string[];
};

/**
 * The asker puts something into the private box of their own question; sending the same again changes
 * nothing. Gives what may not be kept and was left out, and whether anything was written. Support that
 * waits for the asker is told. Refuses the codes of TextChecks under `boxFieldName`,
 * `private-box.too-many` {max} and `private-box.picture-gone` for pictures, `attachment.no-room`,
 * `private-box.over` (409) once it was erased and support has no open case, `post.not-found` (404) to
 * everybody but the asker, and `account.sign-in-first`.
 */
export async function writePrivateBox(
  ctx: Context,
  { questionId, fields = {}, moved: given = {}, pictures: tickets = [] }: WriteBoxInput,
): Promise<{ leftOut: PrivateKind[]; written: boolean }> {
  const actor = signedInActor(ctx);
  await mustBeAsker(ctx, questionId, actor.id);
  const { texts, leftOut, pictures } = checkBox(ctx, { fields, pictures: tickets });
  const moved = readMovedValues(given);
  const nothing = [texts, moved].every((each) => Object.keys(each).length === 0);
  if (nothing && pictures.length === 0) return { leftOut, written: false };
  const written = await inTransaction(ctx, async (tx) => {
    // The case before the box, as everywhere.
    const caseId = await openCaseOf(tx, questionId);
    const facts = caseId === null ? null : await heldCase(tx, caseId);
    await openBox(tx, { questionId, ownerId: actor.id, atWork: facts !== null });
    const changed = await putTexts(tx, questionId, texts, moved);
    const added = await putPictures(tx, questionId, actor.id, pictures);
    if (!changed && !added) return false;
    // Before support's first reply nobody waits for the asker.
    if (facts?.firstReplyAt) await noteAskerWrote(tx, facts, { questionId, at: tx.clock.now() });
    return true;
  });
  return { leftOut, written };
}

/** Reads what somebody typed for a box, for a form whose question is not asked yet. Refuses as `writePrivateBox` does. */
export function checkBox(
  ctx: Context,
  { fields = {}, pictures: tickets = [] }: Pick<WriteBoxInput, "fields" | "pictures">,
): { texts: BoxTexts; leftOut: PrivateKind[]; pictures: BoxPicture[] } {
  const actor = signedInActor(ctx);
  const read = readBoxTexts(fields);
  const pictures = tickets.map((ticket) => readTicket(ctx, actor.id, ticket));
  if (pictures.length > BOX_FILES_MAX) throw tooMany();
  return { ...read, pictures };
}

function tooMany(): Refusal {
  const field = boxFieldName("file");
  return new Refusal("private-box.too-many", { max: BOX_FILES_MAX }, { field });
}

/** Who sends pictures for a private box: as for other pictures, and for their own question where it is known. Counts a try; refuses as `mayAttach` and `mustBeAsker`. */
export async function mayAddBoxPicture(ctx: Context, questionId?: number): Promise<void> {
  const actor = await mayAttach(ctx);
  if (questionId !== undefined) await mustBeAsker(ctx, questionId, actor.id);
}

/** The asker of a question; everybody else meets the answer for what is not there. */
export async function mustBeAsker(ctx: Context, questionId: number, actorId: number) {
  const post = await anyPost(ctx, questionId);
  if (post.kind !== "question" || post.authorId !== actorId) throw postNotFound();
  return post;
}

/** Makes the box or holds it; one that was erased begins anew where support is at work again. */
async function openBox(
  tx: Context,
  { questionId, ownerId, atWork }: { questionId: number; ownerId: number; atWork: boolean },
): Promise<void> {
  await tx.db.privateBox.createMany({
    data: [{ questionId, ownerId, createdAt: tx.clock.now() }],
    skipDuplicates: true,
  });
  const box = await heldBox(tx, questionId);
  if (!box?.erasedAt) return;
  if (!atWork) throw new Refusal("private-box.over", {}, { status: 409 });
  await tx.db.privateBox.update({
    where: { questionId },
    data: { erasedAt: null, eraseAfter: null },
    select: { questionId: true },
  });
}

async function putTexts(
  tx: Context,
  questionId: number,
  texts: BoxTexts,
  moved: MovedValues,
): Promise<boolean> {
  const stands: BoxTexts = {};
  for (const row of await boxRows(tx, questionId)) {
    if (row.field !== "file") stands[row.field] = openEntry(tx, row) ?? undefined;
  }
  const after = withMovedValues({ ...stands, ...texts }, moved);
  let changed = false;
  for (const field of BOX_TEXT_FIELDS) {
    const text = after[field];
    if (!text || text === stands[field]) continue;
    await tx.db.privateBoxEntry.deleteMany({ where: { questionId, field } });
    await insertEntry(tx, { questionId, field, ...sealEntry(tx, { questionId, field }, text) });
    changed = true;
  }
  return changed;
}

async function putPictures(
  tx: Context,
  questionId: number,
  ownerId: number,
  pictures: readonly BoxPicture[],
): Promise<boolean> {
  if (pictures.length === 0) return false;
  const there = (await boxRows(tx, questionId)).filter(({ field }) => field === "file");
  const known = new Set(there.map(({ storageKey }) => boxFileOf(storageKey ?? "")));
  const added = pictures.filter(({ fileId }) => !known.has(fileId));
  if (there.length + added.length > BOX_FILES_MAX) {
    throw tooMany();
  }
  const keys = added.map(({ fileId }) => boxStorageKey(fileId));
  // A ticket serves one box.
  const elsewhere = await tx.db.privateBoxEntry.count({ where: { storageKey: { in: keys } } });
  if (elsewhere > 0) throw pictureGone();
  await refuseOverRoom(
    tx,
    ownerId,
    added.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  for (const picture of added) {
    const place = { questionId, field: "file" as const };
    await insertEntry(tx, {
      ...place,
      ...sealEntry(tx, place, JSON.stringify(picture)),
      storageKey: boxStorageKey(picture.fileId),
      bytes: picture.bytes,
    });
  }
  return added.length > 0;
}

type NewEntry = Sealed & {
  questionId: number;
  field: BoxField;
  storageKey?: string;
  bytes?: number;
};

async function insertEntry(tx: Context, entry: NewEntry): Promise<void> {
  await tx.db.privateBoxEntry.create({
    data: { ...entry, writtenAt: tx.clock.now() },
    select: { id: true },
  });
}
