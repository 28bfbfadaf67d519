import { byHandCleanEn } from "./by-hand-clean-en";
import { byHandCleanZh } from "./by-hand-clean-zh";
import { byHandPrivateEn } from "./by-hand-private-en";
import { byHandPrivateZh } from "./by-hand-private-zh";
import { combinedClean } from "./combined-clean";
import { combinedPrivate } from "./combined-private";
import { type LabelledLine, labelled } from "./marked-line";

export { type LabelledLine, labelled, marked } from "./marked-line";
export * from "./numbers";

/** Lines that hold private data, with its places; half written by hand, half combined. */
export const privateLines: readonly LabelledLine[] = [
  ...byHandPrivateEn,
  ...byHandPrivateZh,
  ...combinedPrivate,
].map(labelled);

/** Lines with numbers that belong to nobody. */
export const cleanLines: readonly LabelledLine[] = [
  ...byHandCleanEn,
  ...byHandCleanZh,
  ...combinedClean,
].map(labelled);
