import { characterCount, TextChecks, type TextLimits } from "~/shared/text";
import { findPrivateData } from "./find-private-data";
import { type PrivateKind, privateKinds } from "./kinds";
import { withoutPrivateData } from "./without-private-data";

/**
 * Reads the texts of a form that everybody will be able to read: what is private in them is masked
 * here, before anything else sees it. Refuses as TextChecks does, and `text.private` for a field
 * that would be worth nothing masked.
 */
export class PublicTexts extends TextChecks {
  readonly #kinds: PrivateKind[] = [];

  /** What was masked so far: each kind once, in their order. */
  get masked(): PrivateKind[] {
    return privateKinds(this.#kinds);
  }

  /** The cleaned and masked text of a field, or "" after noting what is wrong with it. */
  readPublic(field: string, given: string, limits: TextLimits): string {
    const { text, kinds } = withoutPrivateData(this.read(field, given, limits));
    this.#kinds.push(...kinds);
    // A masked password may be longer than it was.
    const { max } = limits;
    const count = kinds.length > 0 ? characterCount(text) : 0;
    return count > max ? this.refuse("text.too-long", field, { max, count }) : text;
  }

  /** Notes a complaint about a field whose text, such as a tag or a code, holds private data. */
  refusePrivate(field: string, text: string): void {
    if (findPrivateData(text).length > 0) this.refuse("text.private", field);
  }
}
