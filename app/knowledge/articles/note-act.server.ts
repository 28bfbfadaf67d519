import type { Context } from "~/infra/context";
import type { ArticleVerb } from "./states";

export type ArticleActInput = {
  articleId: number;
  verb: ArticleVerb;
  /** Null for what comes by the clock or from a source. */
  byId: number | null;
  fromVersion: number;
  /** The same as before unless told. */
  toVersion?: number;
  before?: string;
  after?: string;
};

/** Adds a line to an article's log, inside the caller's transaction. */
export async function noteAct(tx: Context, { toVersion, ...act }: ArticleActInput): Promise<void> {
  await tx.db.articleAct.create({
    data: { ...act, toVersion: toVersion ?? act.fromVersion, at: tx.clock.now() },
    select: { id: true },
  });
}
