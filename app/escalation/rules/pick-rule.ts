import { asProblemType, type ProblemType } from "~/shared/problem-types";
import { oneOf, PRIORITIES } from "../kinds";
import { DEFAULT_RULES, type Rule } from "./rule";

/** What a rule is for: a problem type, a tag, or both; "" stands for all. */
export type RulePlace = { problemType: string; tag: string };

/** A lead's rule as it is stored. */
export type StoredRule = RulePlace & Omit<Rule, "priority"> & { priority: number };

/**
 * The rule that counts, of those that fit a question: for its type and a tag, for a tag (the first by
 * name), for its type, for all, else the house's own for its type.
 */
export function pickRule(rows: readonly StoredRule[], problemType: string): Rule {
  const fitting = [...rows].sort((a, b) => (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0));
  const found =
    fitting.find((row) => row.problemType !== "" && row.tag !== "") ??
    fitting.find((row) => row.tag !== "") ??
    fitting.find((row) => row.problemType !== "") ??
    fitting[0];
  if (!found) return defaultRule(problemType);
  const { problemType: _type, tag: _tag, priority, ...rule } = found;
  return { ...rule, priority: oneOf(PRIORITIES, priority) ?? 3 };
}

/** The house's own rule for a type; an unknown type counts as how to. */
export function defaultRule(problemType: string): Rule {
  const type: ProblemType = asProblemType(problemType) ?? "how-to";
  return DEFAULT_RULES[type];
}
