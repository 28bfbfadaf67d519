import type { Context } from "~/infra/context";
import type { Sealed } from "~/infra/sealing/port";
import type { BoxField } from "../kinds";

/** Where an entry belongs; sealed along with it, so that a row put into another box or field does not open. */
type Place = { questionId: number; field: BoxField | string };

const about = ({ questionId, field }: Place) => `private box of question ${questionId}: ${field}`;

/** A text sealed for its place in a box. */
export function sealEntry(ctx: Context, place: Place, text: string): Sealed {
  return ctx.sealing.seal(Buffer.from(text, "utf8"), about(place));
}

/** The bytes of an entry anew under the newest key, or null where it can't be opened. */
export function resealEntry(ctx: Context, entry: Place & Sealed): Sealed | null {
  const plain = ctx.sealing.open(entry, about(entry));
  return plain && ctx.sealing.seal(plain, about(entry));
}

/** What an entry holds, or null: its key is not here, it was changed, or it was moved. */
export function openEntry(ctx: Context, entry: Place & Sealed): string | null {
  const plain = ctx.sealing.open(entry, about(entry))?.toString("utf8");
  if (plain === undefined) {
    // The number of the entry and of its key alone: what it held is nobody's business.
    ctx.log.error(
      { questionId: entry.questionId, field: entry.field, keyId: entry.keyId },
      "an entry of a private box can't be opened",
    );
    return null;
  }
  return plain;
}
