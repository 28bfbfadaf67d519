import { questionRows } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import type { Hit } from "~/infra/search-engine/port";
import type { QuestionRowView } from "~/shared/views";

/** A hit as far as it may be seen; whether an article is published, its reader asks. */
export type ShownHit =
  | { kind: "question"; row: QuestionRowView; folded: QuestionRowView[] }
  | { kind: "article"; id: number; folded: QuestionRowView[] };

/**
 * What may be seen of hits, as the database has it, with `foldedMax` questions folded under each at
 * most. One that was hidden a moment ago leaves its place to what says the same.
 */
export async function shownHits(
  ctx: Context,
  hits: readonly Hit[],
  foldedMax: number,
): Promise<ShownHit[]> {
  const kept = hits.map(({ kind, id, folded }) => ({
    kind,
    id,
    own: questionIds([{ kind, id }]),
    folded: questionIds(folded.slice(0, foldedMax)),
  }));
  const known = await questionRows(
    ctx,
    kept.flatMap(({ own, folded }) => [...own, ...folded]),
  );
  const rows = new Map(known.map((row) => [row.id, row]));
  return kept.flatMap(({ kind, id, own, folded }): ShownHit[] => {
    const shown = [...own, ...folded].flatMap((each) => rows.get(each) ?? []);
    if (kind === "article") return [{ kind, id, folded: shown }];
    const [row, ...others] = shown;
    return row ? [{ kind, row, folded: others }] : [];
  });
}

function questionIds(refs: readonly { kind: string; id: number }[]): number[] {
  return refs.filter(({ kind }) => kind === "question").map(({ id }) => id);
}
