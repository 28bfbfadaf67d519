import { findPrivateData, type PrivateKind, type PrivateSpan, privateKinds } from "~/privacy";

const MASK = "•";
/** Always as many, so that nothing tells how long a password was. */
const NO_PASSWORD = MASK.repeat(8);
const DIGIT = /^\p{N}$/u;
/** What may be kept of a card number (PCI DSS 3.4.1): the first six and the last four digits. */
const FIRST = 6;
const LAST = 4;
/** Fewer digits than this leave too little hidden between the two. */
const WHOLE = 16;

const isForbidden = ({ kind }: PrivateSpan) => kind === "card" || kind === "password";

/**
 * A text as a private box may hold it: of card numbers the first six and last four digits, of
 * passwords nothing. Nobody needs the rest to help, and what is not kept can't be stolen, sealed or
 * not. Gives what was left out.
 */
export function withoutForbidden(text: string): { text: string; kinds: PrivateKind[] } {
  const found = findPrivateData(text).filter(isForbidden);
  let kept = replaced(text, found, cardStub);
  // Should digits that stayed form another card with their neighbours, it goes whole.
  for (;;) {
    const again = findPrivateData(kept).filter(isForbidden);
    const next = replaced(kept, again, (part) => dotted(part, 0, 0));
    if (next === kept) break;
    kept = next;
  }
  return { text: kept, kinds: privateKinds(found.map(({ kind }) => kind)) };
}

/** A card number with its middle masked. */
export function cardStub(part: string): string {
  const digits = [...part].filter((character) => DIGIT.test(character)).length;
  return dotted(part, digits < WHOLE ? 0 : FIRST, LAST);
}

function replaced(
  text: string,
  found: readonly PrivateSpan[],
  card: (part: string) => string,
): string {
  let result = "";
  let at = 0;
  for (const { kind, start, end } of found) {
    const part = text.slice(start, end);
    result += text.slice(at, start) + (kind === "password" ? NO_PASSWORD : card(part));
    at = end;
  }
  return result + text.slice(at);
}

function dotted(part: string, first: number, last: number): string {
  const characters = [...part];
  const digits = characters.filter((character) => DIGIT.test(character)).length;
  let seen = 0;
  return characters
    .map((character) => {
      if (!DIGIT.test(character)) return character;
      seen++;
      return seen <= first || seen > digits - last ? character : MASK;
    })
    .join("");
}
