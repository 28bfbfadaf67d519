import { PublicTexts } from "~/privacy";
import { NOTE_LIMITS } from "./rules";

/** A reason and what is told along with it, as a form sends them. */
export type ReasonInput = { reason: string; note?: string };

/**
 * Reads a reason among `reasons` and its note. Refuses `form.choice` on `reason` and the codes of
 * TextChecks on `note`, which must be there where the reason is "other".
 */
export function readReason<Reason extends string>(
  input: ReasonInput,
  reasons: readonly Reason[],
  checks = new PublicTexts(),
): { reason: Reason; note: string } {
  const reason = reasons.find((each) => each === input.reason);
  if (!reason) checks.refuse("form.choice", "reason");
  const note = readNote(checks, input.note ?? "", reason === "other");
  checks.done();
  // `done` has thrown when there is none.
  return { reason: reason as Reason, note };
}

/** Reads what is told to a person, private data masked, noting complaints under the field "note". */
export function readNote(checks: PublicTexts, given: string, needed: boolean): string {
  const { min, max } = NOTE_LIMITS;
  return checks.readPublic("note", given, { min: needed ? min : 0, max });
}
