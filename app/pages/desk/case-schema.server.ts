import { z } from "zod";
import { AFTER_ANSWER, EDITORS } from "~/escalation";
import { CASE_ACTS } from "./acts";

const text = z.string().default("");
/** Sent twice or as anything else, the form is refused: what was seen must not count as nothing. */
const number = z.coerce
  .number()
  .int()
  .min(0)
  .max(2 ** 31 - 1)
  .default(0);

/** Every field that a form of the case page may send; `form` says which form. */
export const caseSchema = z.object({
  form: z.enum([...EDITORS, ...CASE_ACTS, "publish-note"]),
  do: z.enum(["send", "save", "insert"]).default("send"),
  key: text,
  questionId: number,
  seenVersion: number,
  seenPostId: number,
  seenReplyId: number,
  confirm: text,
  body: text,
  bodyEn: text,
  bodyZh: text,
  canned: text,
  after: z.enum(AFTER_ANSWER).catch("stay"),
  note: text,
  personId: text,
  priority: number,
  why: text,
  problemType: text,
  label: text,
  until: text,
  solutionPostId: text,
  reason: text,
  intoId: text,
  splitId: text,
  noteId: number,
});

export type CaseFields = z.infer<typeof caseSchema>;
