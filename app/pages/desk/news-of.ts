import type { CaseNow, NewestInCase } from "~/escalation";

/** What came to a case since its page was loaded: the asker's words before all, else others', else a change; null: nothing. */
export function newsOf(
  seen: NewestInCase & { version: number },
  now: Omit<CaseNow, "looks">,
): "asker" | "posted" | "changed" | null {
  if (now.askersPostId > seen.newestPostId || now.askersReplyId > seen.newestReplyId)
    return "asker";
  const written = (["newestPostId", "newestReplyId", "newestNoteId"] as const).some(
    (each) => now[each] > seen[each],
  );
  if (written) return "posted";
  return now.version === seen.version ? null : "changed";
}
