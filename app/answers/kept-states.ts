import { can } from "~/accounts";
import type { ThreadView } from "./views";
import type { Viewing } from "./written-view";

/** What those who keep the place have said about a question, as the thread's reader selects it. */
type KeptRow = {
  closure: {
    reason: string;
    note: string;
    closedAt: Date;
    duplicateOf: {
      title: string;
      post: { id: number; language: string; removal: object | null };
    } | null;
  } | null;
  lock: { note: string; lockedAt: Date } | null;
  needsInfo: { text: string; askedAt: Date; byId: number } | null;
};

/** The states of a question that this viewer may know of; of a hidden duplicate nothing is said. */
export function keptStates(
  { closure, lock, needsInfo }: KeptRow,
  { viewer, person }: Viewing,
  isAsker: boolean,
): Pick<ThreadView, "closure" | "lock" | "needsInfo"> {
  const target = closure?.duplicateOf?.post.removal === null ? closure.duplicateOf : null;
  const knowsNeeds = isAsker || can(viewer, "set-needs-info");
  return {
    closure: closure && {
      reason: closure.reason,
      note: closure.note,
      closedAt: closure.closedAt.toISOString(),
      duplicateOf: target && {
        id: target.post.id,
        title: target.title,
        language: target.post.language,
      },
    },
    lock: lock && { note: lock.note, lockedAt: lock.lockedAt.toISOString() },
    needsInfo:
      needsInfo && knowsNeeds
        ? {
            text: needsInfo.text,
            askedAt: needsInfo.askedAt.toISOString(),
            by: person(needsInfo.byId),
          }
        : null,
  };
}
