import { importedIds } from "~/posts/index.server";
import { type ImportedClosureReason, importClosureReasons } from "~/questions/index.server";
import { type Attributes, idOf } from "./fields";
import type { Pass, Run } from "./run-pass.server";

type ClosureRow = { id: string; questionId: string; reason: ImportedClosureReason };

/** PostHistoryTypeId and CloseReasonId as the dumps' own description lists them. */
const CLOSED = "10";
const REASONS: Record<string, ImportedClosureReason> = {
  "1": "duplicate",
  "2": "off-topic",
  "3": "opinion-based",
  "4": "unclear",
  "7": "off-topic",
  "10": "off-topic",
  "20": "off-topic",
  "101": "duplicate",
  "102": "off-topic",
  "103": "unclear",
  "104": "too-broad",
  "105": "opinion-based",
};

/** PostHistory.xml: why questions are closed. Earlier versions of texts are left out. */
export function closuresPass({ origin, tally }: Run, path: string): Pass<ClosureRow, ClosureRow> {
  const line = tally.line("PostHistory.xml", "reasons for closing");
  const others = tally.line("PostHistory.xml", "other history");
  return {
    path,
    kind: "closure-reason",
    line,
    unreadable: others,
    choose({ PostHistoryTypeId = "" }) {
      if (PostHistoryTypeId === CLOSED) return "mine";
      const isText = /^[1-9]$/.test(PostHistoryTypeId);
      return {
        line: others,
        why: isText ? "Posts.xml has the text as it stands" : "Posts.xml has what came of it",
      };
    },
    parse: (attributes: Attributes) => ({
      id: idOf(attributes, "Id"),
      questionId: idOf(attributes, "PostId"),
      reason: REASONS[(attributes.Comment ?? "").trim()] ?? "imported",
    }),
    prepare: async (row) => ({ row, changes: [] }),
    async write(tx, rows) {
      const questions = await importedIds(
        tx,
        { origin, kind: "question" },
        rows.map(({ questionId }) => questionId),
      );
      const reasons = new Map<number, ImportedClosureReason>();
      for (const { questionId, reason } of rows) {
        const id = questions.get(questionId);
        if (id) reasons.set(id, reason);
      }
      const closed = await importClosureReasons(tx, reasons);
      const made = new Map<string, number>();
      const leftOut = new Map<string, string>();
      for (const { id, questionId } of rows) {
        const question = questions.get(questionId);
        if (question && closed.has(question)) made.set(id, question);
        else leftOut.set(id, "that question is not closed here");
      }
      return { made, leftOut };
    },
  };
}
