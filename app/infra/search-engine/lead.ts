import { sayPlainly } from "./chinese-sayings";
import { bareStem, plainForm, tokensOf } from "./cut-text";
import type { SearchDocument } from "./port";

/** Characters of a title that are compared; the longest a question may have is 150, an article has two. */
const LEAD_MAX = 300;
/** Letters of a piece: 3 to 5 did about the same, 4 best. */
const PIECE = 4;

/** What a title says, in four views, each with what it holds and how often. */
export const VIEWS = ["words", "pieces", "characters", "pairs"] as const;
export type View = (typeof VIEWS)[number];
export type Features = Record<View, string[]>;

/** What of a document stands in the index to be compared word by word: its titles. */
export function leadOf({ title }: Pick<SearchDocument, "title">): string {
  return [...tokensOf(title, LEAD_MAX)]
    .map(({ kind, text }) => (kind === "han" ? text : plainForm(text)))
    .join(" ");
}

/** The features of a lead: stems, pieces of four letters, Chinese characters and pairs of them. */
export function featuresOf(lead: string): Features {
  const features: Features = { words: [], pieces: [], characters: [], pairs: [] };
  let letters = " ";
  for (const run of lead.split(" ")) {
    if (run === "") continue;
    if (/\p{Script=Han}/u.test(run)) {
      const characters = [...sayPlainly(run)];
      features.characters.push(...characters);
      for (let at = 1; at < characters.length; at++)
        features.pairs.push(`${characters[at - 1]}${characters[at]}`);
    } else {
      features.words.push(bareStem(run));
      letters += `${run} `;
    }
  }
  for (let at = 0; at + PIECE <= letters.length; at++)
    features.pieces.push(letters.slice(at, at + PIECE));
  return features;
}
