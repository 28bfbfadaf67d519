import { comparableCode } from "./jump";

type Matched = { errorCode: string; problemType: string };

/**
 * Whether a question may be about an incident: its code is the same, or the incident has no code and
 * the type is the same. An incident with neither matches nothing.
 */
export function matches(incident: Matched, question: Matched): boolean {
  const { errorCode, problemType } = incident;
  if (errorCode) return comparableCode(errorCode) === comparableCode(question.errorCode.trim());
  return problemType !== "" && problemType === question.problemType;
}
