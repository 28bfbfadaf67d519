import { type PrivateKind, privateKinds } from "~/privacy";
import { TextChecks } from "~/shared/text";
import { BOX_LIMITS, BOX_TEXT_FIELDS, type BoxTexts, boxFieldName } from "./box";
import { withoutForbidden } from "./forbidden";

/**
 * Reads the texts of a box's form; blank fields are left out. Gives what may be kept and the kinds of
 * what may not (`withoutForbidden`). Refuses the codes of TextChecks under the names of `boxFieldName`.
 */
export function readBoxTexts(given: BoxTexts): { texts: BoxTexts; leftOut: PrivateKind[] } {
  const checks = new TextChecks();
  const texts: BoxTexts = {};
  const leftOut: PrivateKind[] = [];
  for (const field of BOX_TEXT_FIELDS) {
    const read = checks.read(boxFieldName(field), given[field] ?? "", BOX_LIMITS[field]);
    const { text, kinds } = withoutForbidden(read);
    leftOut.push(...kinds);
    if (text) texts[field] = text;
  }
  checks.done();
  return { texts, leftOut: privateKinds(leftOut) };
}
