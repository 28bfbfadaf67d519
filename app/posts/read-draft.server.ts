import type { Context } from "~/infra/context";
import { DRAFT_PLACE } from "./rules";
import type { DraftFields } from "./save-draft.server";

/** What the actor had begun at a place, or null; visitors keep theirs in the browser. */
export async function readDraft(
  ctx: Context,
  place: string,
): Promise<{ fields: DraftFields; updatedAt: string } | null> {
  if (!ctx.actor || !DRAFT_PLACE.test(place)) return null;
  const draft = await ctx.db.draft.findUnique({
    where: { personId_place: { personId: ctx.actor.id, place } },
    select: { fields: true, updatedAt: true },
  });
  if (!draft) return null;
  const fields: DraftFields = {};
  for (const [name, text] of Object.entries(draft.fields ?? {})) {
    if (typeof text === "string") fields[name] = text;
  }
  return { fields, updatedAt: draft.updatedAt.toISOString() };
}
