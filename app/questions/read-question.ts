import { type PrivateKind, PublicTexts } from "~/privacy";
import type { ProblemType } from "~/shared/problem-types";
import { asProblemType } from "~/shared/problem-types";
import type { TextChecks } from "~/shared/text";
import {
  BODY_LIMITS,
  cleanErrorCode,
  cleanTag,
  ERROR_CODE_LIMITS,
  isErrorCode,
  isTag,
  TAG_LIMITS,
  TAGS_MAX,
  TITLE_LIMITS,
  TRIED_LIMITS,
} from "./rules";

/** A question as its form sends it. */
export type QuestionInput = {
  title: string;
  problemType: string;
  errorCode?: string | null;
  body: string;
  tried?: string;
  tags: readonly string[];
};

/** A question whose every field is in order. */
export type QuestionText = {
  title: string;
  problemType: ProblemType;
  errorCode: string | null;
  body: string;
  tried: string;
  /** Each once, in the order given. */
  tags: string[];
  /** What was masked in the title and the texts. */
  masked: PrivateKind[];
};

/**
 * Reads a question's form; private data in its title and texts is masked. Refuses, with all complaints at once: the codes of TextChecks,
 * `form.choice` for the problem type, `question.error-code`, `question.tags-max` {max},
 * `question.tag` {tag}, `question.tag-length` {tag, min, max}, and `text.private`
 * for an error code or tags that hold private data.
 */
export function readQuestion(input: QuestionInput): QuestionText {
  const checks = new PublicTexts();
  const problemType = asProblemType(input.problemType);
  if (!problemType) checks.refuse("form.choice", "problemType");
  const title = checks.readPublic("title", input.title, { ...TITLE_LIMITS, line: true });
  const errorCode = readErrorCode(checks, input.errorCode ?? "");
  const body = checks.readPublic("body", input.body, BODY_LIMITS);
  const tried = checks.readPublic("tried", input.tried ?? "", TRIED_LIMITS);
  const tags = readTags(checks, input.tags);
  // A number written with blanks comes as several tags.
  checks.refusePrivate("tags", input.tags.slice(0, TAGS_MAX * 4).join(" "));
  checks.done();
  const { masked } = checks;
  // `done` has thrown when there is none.
  return { title, problemType: problemType ?? "how-to", errorCode, body, tried, tags, masked };
}

function readErrorCode(checks: PublicTexts, given: string): string | null {
  const text = checks.read("errorCode", given, { ...ERROR_CODE_LIMITS, line: true });
  if (!text) return null;
  const code = cleanErrorCode(text);
  if (!isErrorCode(code) || code.length > ERROR_CODE_LIMITS.max) {
    checks.refuse("question.error-code", "errorCode");
  } else checks.refusePrivate("errorCode", text);
  return code;
}

/** Reads tags alone, noting complaints under the field "tags". */
export function readTags(checks: TextChecks, given: readonly string[]): string[] {
  const tags = new Set<string>();
  // Beyond this nobody types: the rest need not be read to be refused.
  for (const typed of given.slice(0, TAGS_MAX * 4)) {
    const read = checks.read("tags", typed, { max: TAG_LIMITS.max * 2, line: true });
    const tag = cleanTag(read);
    if (!tag) continue;
    const { min, max } = TAG_LIMITS;
    const length = [...tag].length;
    if (!isTag(tag)) checks.refuse("question.tag", "tags", { tag: tag.slice(0, max) });
    else if (length < min || length > max) {
      checks.refuse("question.tag-length", "tags", { tag: tag.slice(0, max), min, max });
    } else tags.add(tag);
  }
  if (tags.size > TAGS_MAX || given.length > TAGS_MAX * 4) {
    checks.refuse("question.tags-max", "tags", { max: TAGS_MAX });
  }
  return [...tags];
}
