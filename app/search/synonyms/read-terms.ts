import { TextChecks } from "~/shared/text";
import { sameTerm, TERM_LIMITS, TERMS } from "./groups";

/**
 * The terms of a group, each once, in the order given. Refuses at the field `terms`: the codes of
 * TextChecks, `search.few-terms` {min} and `search.many-terms` {max}.
 */
export function readTerms(given: readonly string[]): string[] {
  const checks = new TextChecks();
  const terms = new Map<string, string>();
  for (const typed of given.slice(0, TERMS.max * 2)) {
    const term = checks.read("terms", typed, TERM_LIMITS);
    if (term && !terms.has(sameTerm(term))) terms.set(sameTerm(term), term);
  }
  if (terms.size < TERMS.min && checks.refusals.length === 0)
    checks.refuse("search.few-terms", "terms", { min: TERMS.min });
  if (terms.size > TERMS.max) checks.refuse("search.many-terms", "terms", { max: TERMS.max });
  checks.done();
  return [...terms.values()];
}
