import { PublicTexts } from "~/privacy";
import { cleanErrorCode, ERROR_CODE_LIMITS, isErrorCode } from "~/questions";
import { asProblemType } from "~/shared/problem-types";
import { INCIDENT_STATES, type IncidentState, oneOf } from "../kinds";
import { BEFORE_THE_END, INCIDENT_TITLE_LIMITS, UPDATE_LIMITS } from "./limits";

/** An incident's first form: words in both languages, and what it is matched by. */
export type IncidentInput = {
  titleEn: string;
  titleZh: string;
  textEn: string;
  textZh: string;
  /** "" for none; so are the code and the type. */
  componentId: string;
  errorCode: string;
  problemType: string;
  state: string;
};

/** An update's form. */
export type UpdateInput = Pick<IncidentInput, "textEn" | "textZh" | "state">;

/**
 * Reads an incident's form; private data in its words is masked. Refuses, with all complaints at once,
 * the codes of TextChecks, `question.error-code`, and `form.choice` for a type or state that is none.
 */
export function readIncident(input: IncidentInput) {
  const checks = new PublicTexts();
  const titleEn = checks.readPublic("titleEn", input.titleEn, INCIDENT_TITLE_LIMITS);
  const titleZh = checks.readPublic("titleZh", input.titleZh, INCIDENT_TITLE_LIMITS);
  const problemType = input.problemType === "" ? "" : asProblemType(input.problemType);
  if (problemType === null) checks.refuse("form.choice", "problemType");
  const errorCode = readCode(checks, input.errorCode);
  const state = readState(checks, input.state, BEFORE_THE_END);
  const texts = readTexts(checks, input);
  checks.done();
  return { titleEn, titleZh, problemType: problemType ?? "", errorCode, state, ...texts };
}

/** Reads an update's form, as `readIncident` does. */
export function readUpdate(input: UpdateInput) {
  const checks = new PublicTexts();
  const state = readState(checks, input.state, INCIDENT_STATES);
  const texts = readTexts(checks, input);
  checks.done();
  return { state, ...texts };
}

/** Reads the words of an update alone. */
export function readUpdateTexts(input: Pick<UpdateInput, "textEn" | "textZh">) {
  const checks = new PublicTexts();
  const texts = readTexts(checks, input);
  checks.done();
  return texts;
}

function readTexts(checks: PublicTexts, input: Pick<UpdateInput, "textEn" | "textZh">) {
  return {
    textEn: checks.readPublic("textEn", input.textEn, UPDATE_LIMITS),
    textZh: checks.readPublic("textZh", input.textZh, UPDATE_LIMITS),
  };
}

function readCode(checks: PublicTexts, given: string): string {
  const code = cleanErrorCode(
    checks.read("errorCode", given, { ...ERROR_CODE_LIMITS, line: true }),
  );
  if (code && (!isErrorCode(code) || code.length > ERROR_CODE_LIMITS.max))
    checks.refuse("question.error-code", "errorCode");
  else if (code) checks.refusePrivate("errorCode", code);
  return code;
}

function readState(
  checks: PublicTexts,
  given: string,
  allowed: readonly IncidentState[],
): IncidentState {
  const state = oneOf(allowed, given);
  if (!state) checks.refuse("form.choice", "state");
  return state ?? "investigating";
}
