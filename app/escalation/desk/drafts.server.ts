import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { maskedFields } from "~/privacy";
import { Refusal } from "~/shared/refusal";
import { isUnreadable } from "~/shared/text";
import { EDITORS, type Editor, oneOf } from "../kinds";

/** The texts of one editor, by the form's field. */
export type CaseDraftFields = Record<string, string>;
export type CaseDrafts = Record<Editor, CaseDraftFields | null>;

/** The fields that an editor has; nothing else is kept, so that no editor's draft holds another's. */
const FIELDS: Record<Editor, readonly string[]> = {
  public: ["bodyEn", "bodyZh"],
  private: ["body"],
  note: ["body"],
};
/** Characters of a draft: two answers of full length. */
const CHARACTERS_MAX = 40_000;

/**
 * Keeps what the actor has begun in one of a case's editors, private data masked; all blank drops it.
 * Refuses `draft.place` for an editor or case that does not exist, `draft.too-long`, `text.unreadable`
 * and `account.not-allowed`.
 */
export async function saveCaseDraft(
  ctx: Context,
  { caseId, ...input }: { caseId: number; editor: string; fields: CaseDraftFields },
): Promise<void> {
  const { id: personId } = mustBeAble(ctx, "work-cases");
  const editor = oneOf(EDITORS, input.editor);
  const exists = await ctx.db.supportCase.count({ where: { id: caseId } });
  if (!editor || exists === 0) throw new Refusal("draft.place");
  const kept = Object.fromEntries(
    FIELDS[editor].flatMap((name) => {
      const text = input.fields[name] ?? "";
      return text.trim() ? [[name, text]] : [];
    }),
  );
  const texts = Object.values(kept);
  if (texts.join("").length > CHARACTERS_MAX)
    throw new Refusal("draft.too-long", { max: CHARACTERS_MAX }, { status: 413 });
  if (texts.some(isUnreadable)) throw new Refusal("text.unreadable");
  if (texts.length === 0) return dropCaseDraft(ctx, caseId, editor);
  const body = JSON.stringify(maskedFields(kept).fields);
  const updatedAt = ctx.clock.now();
  await ctx.db.caseDraft.upsert({
    where: { caseId_personId_editor: { caseId, personId, editor } },
    create: { caseId, personId, editor, body, updatedAt },
    update: { body, updatedAt },
    select: { caseId: true },
  });
}

/** Forgets what the actor had begun in an editor. */
export async function dropCaseDraft(ctx: Context, caseId: number, editor: Editor): Promise<void> {
  const { id: personId } = mustBeAble(ctx, "work-cases");
  await ctx.db.caseDraft.deleteMany({ where: { caseId, personId, editor } });
}

/** What the actor has begun in a case's editors. */
export async function readCaseDrafts(ctx: Context, caseId: number): Promise<CaseDrafts> {
  const { id: personId } = mustBeAble(ctx, "work-cases");
  const rows = await ctx.db.caseDraft.findMany({
    where: { caseId, personId },
    select: { editor: true, body: true },
  });
  const of = (editor: Editor): CaseDraftFields | null => {
    const row = rows.find((each) => each.editor === editor);
    return row ? (JSON.parse(row.body) as CaseDraftFields) : null;
  };
  return { public: of("public"), private: of("private"), note: of("note") };
}
