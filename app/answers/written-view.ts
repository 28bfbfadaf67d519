import { can } from "~/accounts";
import {
  HIDE_REASONS,
  mayEdit,
  mayReadRemoved,
  mayRemove,
  mayRestore,
  type RemovalView,
} from "~/posts";
import type { Actor } from "~/shared/roles";
import type { PersonView } from "~/shared/views";
import type { StubView, WrittenView } from "./views";

/** A post as the thread's reader selects it. */
export type WrittenRow = {
  id: number;
  language: string;
  html: string;
  authorId: number;
  createdAt: Date;
  editedAt: Date | null;
  version: number;
  score: number;
  removal: { byId: number; removedAt: Date; reason: string; note: string } | null;
};

/** Who looks at a thread, and what is known about it for them. */
export type Viewing = {
  viewer: Actor | null;
  person: (id: number) => PersonView;
  /** The viewer's votes, by post. */
  votes: ReadonlyMap<number, number>;
};

/** What stands for a removed post that this viewer does not read; null where they read the post. */
export function stubView({ viewer }: Viewing, row: WrittenRow): StubView | null {
  const removal = removalView(viewer, row);
  if (!removal || mayReadRemoved(viewer, row)) return null;
  // Why is between the author and those who keep the place.
  return { kind: "stub", id: row.id, removal: { ...removal, reason: "", note: "" } };
}

/** A post's text with what this viewer may do; `inSight` is false where what it stands under is removed. */
export function writtenView(
  { viewer, person, votes }: Viewing,
  row: WrittenRow,
  inSight: boolean,
): WrittenView {
  const stands = inSight && row.removal === null;
  const owner = { ownerId: row.authorId };
  const vote = votes.get(row.id) ?? 0;
  return {
    id: row.id,
    language: row.language,
    html: row.html,
    author: person(row.authorId),
    createdAt: row.createdAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    version: row.version,
    score: row.score,
    viewerVote: vote > 0 ? 1 : vote < 0 ? -1 : 0,
    canVote: stands && can(viewer, "vote", owner),
    canEdit: stands && mayEdit(viewer, row),
    canRemove: stands && mayRemove(viewer, row),
    canHide: stands && viewer?.id !== row.authorId && can(viewer, "hide"),
    canFlag: stands && viewer?.id !== row.authorId && can(viewer, "flag"),
    removal: removalView(viewer, row),
  };
}

function removalView(viewer: Actor | null, { authorId, removal }: WrittenRow): RemovalView | null {
  if (!removal) return null;
  const removedById = removal.byId;
  return {
    by: removedById === authorId ? "author" : "moderator",
    removedAt: removal.removedAt.toISOString(),
    reason: HIDE_REASONS.find((each) => each === removal.reason) ?? "",
    note: removal.note,
    canRestore: mayRestore(viewer, { authorId, removedById }),
  };
}
