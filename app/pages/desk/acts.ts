import type { AgentView, CaseView } from "~/escalation";
import type { CaseAnswer } from "./case-answer";

/** What the acts of a case depend on. */
export type ActsProps = {
  view: CaseView;
  agents: readonly AgentView[] | null;
  answer: CaseAnswer | undefined;
};

/** What can be done with a case beside writing in it: one form each. */
export const CASE_ACTS = [
  "take",
  "hand-back",
  "assign",
  "priority",
  "type",
  "label",
  "wait-customer",
  "wait-others",
  "resume",
  "solve",
  "confirm-peer",
  "decline",
  "reopen",
  "merge",
  "split",
  "follow-up",
] as const;
export type CaseAct = (typeof CASE_ACTS)[number];
