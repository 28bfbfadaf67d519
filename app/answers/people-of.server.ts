import { personViews } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import type { PersonView } from "~/shared/views";

/** Finds the views of several people at once, and gives them by id; each id must be somebody's. */
export async function peopleOf(
  ctx: Context,
  ids: Iterable<number>,
): Promise<(id: number) => PersonView> {
  const views = await personViews(ctx, [...new Set(ids)]);
  return (id) => {
    const view = views.get(id);
    if (!view) throw new Error(`Nobody has the id ${id}`);
    return view;
  };
}
