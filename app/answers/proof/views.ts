import type { PersonView } from "~/shared/views";
import type { OutdatedReason } from "./rules";
import type { Where, WhereKind } from "./where";

/** What is known of whether an answer works, in sum. */
export type ProofFacts = {
  worked: number;
  failed: number;
  /** The last success, or when support last said that it is still right. */
  lastConfirmedAt: Date | null;
  outdated: boolean;
};

/** The same for everybody who reads the answer. Instants are ISO 8601. */
export type ProofView = {
  worked: number;
  failed: number;
  lastConfirmedAt: string | null;
  /** What this viewer said, where they have an account; nobody sees another's. */
  mine: "worked" | "failed" | null;
  /** Whether they may say it. */
  can: boolean;
  /** Places that at least three people named, the most named first. */
  places: { kind: WhereKind; value: string; worked: number; total: number }[];
  outdated: { since: string; why: OutdatedReason } | null;
};

/** What somebody said before, for the form that says it anew. */
export type OwnProof = Where & { worked: boolean };

/** An answer that may be outdated, for support. */
export type OutdatedAnswerView = {
  answerId: number;
  questionId: number;
  questionTitle: string;
  questionLanguage: string;
  html: string;
  language: string;
  author: PersonView;
  official: boolean;
  accepted: boolean;
  recommended: boolean;
  since: string;
  why: OutdatedReason;
  /** It came here old: its author was not told. */
  quiet: boolean;
  worked: number;
  failed: number;
  lastConfirmedAt: string | null;
  meToos: number;
  /** Where it failed, as far as said, the latest first; not who says so. */
  failures: (Where & { at: string })[];
  notes: { id: number; by: PersonView; at: string; text: string }[];
  canEdit: boolean;
  canHide: boolean;
};
