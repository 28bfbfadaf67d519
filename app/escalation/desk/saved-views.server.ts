import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import { TextChecks } from "~/shared/text";
import { queueQuery, readQueueFilter } from "./queue-filter";

/** Characters of a view's name, and how many views somebody may keep. */
export const VIEW_NAME_LIMITS = { min: 1, max: 40, line: true } as const;
const VIEWS_MAX = 30;

export type SavedViewView = { id: number; name: string; query: string };

/** The actor's own views, by name. */
export async function savedViews(ctx: Context): Promise<SavedViewView[]> {
  const { id: personId } = mustBeAble(ctx, "work-cases");
  return ctx.db.savedView.findMany({
    where: { personId },
    orderBy: { name: "asc" },
    select: { id: true, name: true, query: true },
  });
}

/**
 * Keeps the filters of an address's query under a name; the same name keeps the newer ones. Refuses the
 * codes of TextChecks on `name`, `case.too-many-views` (409) and `account.not-allowed`.
 */
export async function saveView(
  ctx: Context,
  input: { name: string; query: string },
): Promise<void> {
  const { id: personId } = mustBeAble(ctx, "work-cases");
  const checks = new TextChecks();
  const name = checks.read("name", input.name, VIEW_NAME_LIMITS);
  checks.done();
  const query = queueQuery(readQueueFilter(new URLSearchParams(input.query)));
  const others = await ctx.db.savedView.count({ where: { personId, name: { not: name } } });
  if (others >= VIEWS_MAX)
    throw new Refusal("case.too-many-views", { max: VIEWS_MAX }, { field: "name", status: 409 });
  await ctx.db.savedView.upsert({
    where: { personId_name: { personId, name } },
    create: { personId, name, query },
    update: { query },
    select: { id: true },
  });
}

/** Forgets one of the actor's own views; what is not theirs stays. */
export async function deleteView(ctx: Context, id: number): Promise<void> {
  const { id: personId } = mustBeAble(ctx, "work-cases");
  await ctx.db.savedView.deleteMany({ where: { id, personId } });
}
