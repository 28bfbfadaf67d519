import { can } from "~/accounts";
import type { Actor } from "~/shared/roles";

/**
 * Whether an answer that is accepted or recommended may be taken away: others rely on it, so not by
 * its author, whatever else they are; somebody who keeps the place may.
 */
export function mayRemoveMarked(actor: Actor | null, { authorId }: { authorId: number }): boolean {
  return actor?.id !== authorId && can(actor, "hide");
}
