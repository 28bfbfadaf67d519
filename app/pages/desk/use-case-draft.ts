import { useMemo } from "react";
import type { Editor } from "~/escalation";
import { paths } from "~/paths";
import { useSavedFields } from "../writing/use-server-draft";

/** Saves what somebody writes in one of a case's editors, as they write. */
export function useCaseDraft(caseId: number, editor: Editor) {
  const along = useMemo(() => ({ editor }), [editor]);
  return useSavedFields(paths.caseDraft(caseId), along, true);
}
