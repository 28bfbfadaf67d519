import { can } from "~/accounts";
import type { Actor } from "~/shared/roles";

type Authored = { authorId: number };
type Removed = Authored & { removedById: number };

/** Whether somebody may change a post's text: its author alone. */
export function mayEdit(actor: Actor | null, { authorId }: Authored): boolean {
  return can(actor, "edit-own", { ownerId: authorId });
}

/** Whether somebody may take a post out of sight: its author, and those who keep the place. */
export function mayRemove(actor: Actor | null, { authorId }: Authored): boolean {
  return can(actor, "remove-own", { ownerId: authorId }) || can(actor, "hide");
}

/** Whether somebody still reads a removed post: its author, and those who keep the place. */
export function mayReadRemoved(actor: Actor | null, { authorId }: Authored): boolean {
  return actor?.id === authorId || can(actor, "hide");
}

/** Whether somebody may put a post back: an author only what they took away themselves. */
export function mayRestore(actor: Actor | null, { authorId, removedById }: Removed): boolean {
  if (can(actor, "hide")) return true;
  return removedById === authorId && can(actor, "restore-own", { ownerId: authorId });
}
