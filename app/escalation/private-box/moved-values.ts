import { findPrivateData, type PrivateKind } from "~/privacy";
import { cleanText, isUnreadable } from "~/shared/text";
import { BOX_LIMITS, BOX_TEXT_FIELDS, type BoxTextField, type BoxTexts } from "./box";
import { cardStub, withoutForbidden } from "./forbidden";

/** Values taken over from the texts of one form; whoever writes more is not asking about them all. */
const MOVED_MAX = 10;

/** Where a kind of private data belongs; a password belongs nowhere. */
const FIELD_OF: Readonly<Record<PrivateKind, BoxTextField | null>> = {
  phone: "phone",
  card: "other",
  iban: "other",
  identity: "other",
  password: null,
};

/** Values for a box, by field: "other" has whole lines. */
export type MovedValues = Partial<Record<BoxTextField, string[]>>;

/**
 * What is private in public texts, sorted into the fields of a box, each value once. Of a card number
 * its stub alone, and of a password nothing. `nameOf` says what a value is, where the field does not.
 */
export function movedValues(
  texts: readonly string[],
  nameOf: (kind: PrivateKind) => string,
): MovedValues {
  const moved: MovedValues = {};
  const seen = new Set<string>();
  for (const text of texts) {
    for (const { kind, start, end } of findPrivateData(text)) {
      const field = FIELD_OF[kind];
      const part = cleanText(text.slice(start, end), true);
      if (!field || seen.has(part) || seen.size === MOVED_MAX) continue;
      seen.add(part);
      const value = kind === "card" ? cardStub(part) : part;
      moved[field] = [
        ...(moved[field] ?? []),
        field === "other" ? `${nameOf(kind)}: ${value}` : value,
      ];
    }
  }
  return moved;
}

/** Values as a form sent them: those that no text of ours takes, and all beyond ten of a field, are left out. */
export function readMovedValues(given: MovedValues): MovedValues {
  const read: MovedValues = {};
  for (const field of BOX_TEXT_FIELDS) {
    const { max } = BOX_LIMITS[field];
    const values = (given[field] ?? [])
      .slice(0, MOVED_MAX)
      .filter((value) => value.length <= max && !isUnreadable(value))
      .map((value) => withoutForbidden(cleanText(value, true)).text)
      .filter((value) => value !== "");
    if (values.length > 0) read[field] = values;
  }
  return read;
}

/**
 * What stands in a box with moved values added to it, each once. What a field has no room for goes to
 * "other", and what that has no room for stays out.
 */
export function withMovedValues(stands: BoxTexts, moved: MovedValues): BoxTexts {
  const all = { ...stands };
  for (const field of BOX_TEXT_FIELDS) {
    for (const value of moved[field] ?? []) {
      const places = field === "other" ? [field] : [field, "other" as const];
      if (places.some((place) => all[place]?.includes(value))) continue;
      const place = places.find((each) => fits(each, joined(each, all[each], value)));
      if (place) all[place] = joined(place, all[place], value);
    }
  }
  return all;
}

const fits = (field: BoxTextField, text: string) => text.length <= BOX_LIMITS[field].max;

function joined(field: BoxTextField, before: string | undefined, value: string): string {
  if (!before) return value;
  return field === "other" ? `${before}\n${value}` : `${before}, ${value}`;
}
