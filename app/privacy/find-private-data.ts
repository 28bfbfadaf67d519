import { cardAt } from "./cards";
import { candidatesAt, digitRuns, type Hit, type Run } from "./digit-runs";
import { findIbans } from "./ibans";
import { identityAt } from "./identity-numbers";
import type { PrivateKind, PrivateSpan } from "./kinds";
import { findPasswords } from "./passwords";
import { phoneAt } from "./phones";
import { type ReadText, readText } from "./read-text";

/**
 * Finds what may not stand in public: card numbers, mainland identity numbers, IBANs, phone
 * numbers and passwords that are called so. Reads digits of any width, with blanks, dots, dashes,
 * invisible characters or a line's end between them. Gives the places in UTF-16 units of `text`,
 * in order, none overlapping. Work grows with the length of the text and no faster.
 */
export function findPrivateData(text: string): PrivateSpan[] {
  return findIn(readText(text));
}

/** The same for a text that has been read; its `steps` tell afterwards how much work it took. */
export function findIn(text: ReadText): PrivateSpan[] {
  const ibans = findIbans(text).map((span) => ({ kind: "iban" as const, ...span }));
  const passwords = findPasswords(text).map((span) => ({ kind: "password" as const, ...span }));
  const numbers = digitRuns(text).flatMap((run) => numbersIn(text, run));
  return merged([...ibans, ...numbers, ...passwords]).map(({ kind, start, end }) => ({
    kind,
    start: text.from[start] ?? 0,
    end: text.to[end - 1] ?? 0,
  }));
}

function numbersIn(text: ReadText, run: Run): PrivateSpan[] {
  const found: PrivateSpan[] = [];
  for (let first = 0; first < run.length; ) {
    const hit = numberAt(text, run, first);
    if (hit) found.push({ kind: hit.kind, start: hit.start, end: hit.end });
    first += hit?.groups ?? 1;
  }
  return found;
}

function numberAt(text: ReadText, run: Run, first: number): (Hit & { kind: PrivateKind }) | null {
  const candidates = candidatesAt(text, run, first);
  const identity = identityAt(text, candidates);
  if (identity) return { kind: "identity", ...identity };
  const card = cardAt(text, run, first, candidates);
  if (card) return { kind: "card", ...card };
  const phone = endsMasked(text, run[first]) ? null : phoneAt(text, run, first, candidates);
  return phone && { kind: "phone", ...phone };
}

// The four digits that a masked number keeps begin no other: "•••• 1881 1227 123" is a card and its end.
function endsMasked({ seen }: ReadText, group: Run[number] | undefined): boolean {
  if (group?.digits.length !== 4) return false;
  return /•{4}[ -]?$/.test(seen.slice(Math.max(0, group.start - 5), group.start));
}

/** Which kind names a place that two finders claim: the one with the stronger proof. */
const STRENGTH: readonly PrivateKind[] = ["iban", "identity", "card", "phone", "password"];

function merged(spans: PrivateSpan[]): PrivateSpan[] {
  const kept: PrivateSpan[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push({ ...span });
    else kept[kept.length - 1] = joined(last, span);
  }
  return kept;
}

// A password that holds more than the number inside it stays a password: all of it is masked.
function joined(one: PrivateSpan, other: PrivateSpan): PrivateSpan {
  const start = Math.min(one.start, other.start);
  const end = Math.max(one.end, other.end);
  const whole = [one, other].find(
    (span) => span.kind === "password" && span.start === start && span.end === end,
  );
  const same = one.start === other.start && one.end === other.end;
  const [stronger] = [one, other].sort(
    (a, b) => STRENGTH.indexOf(a.kind) - STRENGTH.indexOf(b.kind),
  );
  return { kind: whole && !same ? "password" : (stronger ?? one).kind, start, end };
}
