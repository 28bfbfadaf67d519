import { can } from "~/accounts";
import type { Actor } from "~/shared/roles";

type Authored = { authorId: number };
type Removed = Authored & { removedById: number };

/** Whether somebody may change a post's text: its author, and those who keep the place. */
export function mayEdit(actor: Actor | null, post: Authored): boolean {
  if (!actor) return false;
  return can(actor, "edit-any") || (post.authorId === actor.id && can(actor, "edit-own"));
}

/** Whether somebody may take a post out of sight. */
export function mayRemove(actor: Actor | null, post: Authored): boolean {
  if (!actor) return false;
  return can(actor, "remove-any") || (post.authorId === actor.id && can(actor, "remove-own"));
}

/** Whether somebody still reads a removed post: its author, and those who keep the place. */
export function mayReadRemoved(actor: Actor | null, post: Authored): boolean {
  return actor !== null && (post.authorId === actor.id || can(actor, "remove-any"));
}

/** Whether somebody may put a post back: an author only what they took away themselves. */
export function mayRestore(actor: Actor | null, post: Removed): boolean {
  if (!actor) return false;
  if (can(actor, "remove-any")) return true;
  return post.authorId === actor.id && post.removedById === actor.id && can(actor, "remove-own");
}
