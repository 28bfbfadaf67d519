import { signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { maskedFields, type PrivateKind } from "~/privacy";
import { Refusal } from "~/shared/refusal";
import { isUnreadable } from "~/shared/text";
import { dropDraft } from "./drop-draft.server";
import { DRAFT_LIMITS, DRAFT_PLACE } from "./rules";

/** The fields of a form somebody has begun, as typed. */
export type DraftFields = Record<string, string>;

const FIELD_NAME = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;

/**
 * Keeps what the actor has typed at a place, with private data masked, and gives what was; all blank
 * drops it. Refuses `draft.too-long` {max},
 * `draft.place` for a form that does not exist, `text.unreadable`. A person's oldest drafts beyond
 * fifty go.
 */
export async function saveDraft(
  ctx: Context,
  place: string,
  given: DraftFields,
): Promise<PrivateKind[]> {
  const { id: personId } = signedInActor(ctx);
  const { fields: kept, kinds } = maskedFields(readFields(place, given));
  if (Object.keys(kept).length === 0) {
    await dropDraft(ctx, place);
    return [];
  }
  const updatedAt = ctx.clock.now();
  await ctx.db.draft.upsert({
    where: { personId_place: { personId, place } },
    create: { personId, place, fields: kept, updatedAt },
    update: { fields: kept, updatedAt },
    select: { place: true },
  });
  const beyond = await ctx.db.draft.findMany({
    where: { personId, place: { not: place } },
    orderBy: [{ updatedAt: "desc" }, { place: "asc" }],
    skip: DRAFT_LIMITS.perPerson - 1,
    select: { place: true },
  });
  if (beyond.length === 0) return kinds;
  await ctx.db.draft.deleteMany({
    where: { personId, place: { in: beyond.map((draft) => draft.place) } },
  });
  return kinds;
}

function readFields(place: string, fields: DraftFields): DraftFields {
  if (!DRAFT_PLACE.test(place)) throw new Refusal("draft.place");
  const kept: DraftFields = {};
  let characters = 0;
  for (const [name, text] of Object.entries(fields)) {
    if (!FIELD_NAME.test(name) || typeof text !== "string") throw new Refusal("draft.place");
    if (text.trim() === "") continue;
    if (text.length <= DRAFT_LIMITS.characters && isUnreadable(text)) {
      throw new Refusal("text.unreadable", {}, { field: name });
    }
    characters += text.length;
    kept[name] = text;
  }
  if (characters > DRAFT_LIMITS.characters || Object.keys(kept).length > DRAFT_LIMITS.fields) {
    throw new Refusal("draft.too-long", { max: DRAFT_LIMITS.characters }, { status: 413 });
  }
  return kept;
}
