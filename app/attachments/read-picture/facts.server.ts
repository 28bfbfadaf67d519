/** What a file's own bytes say it is, before anything decodes it. */
export type PictureFacts = {
  kind: "png" | "jpeg" | "webp";
  width: number;
  height: number;
  /** Drawn rather than photographed: it is kept without loss. */
  lossless: boolean;
};

/** Why a file is not taken; each is a refusal `attachment.<word>`. */
export type PictureProblem =
  | "empty"
  | "wrong-type"
  | "animated"
  | "too-many-pixels"
  | "damaged"
  | "other-content";

/** Thrown inside the readers; `readPicture` gives its word. */
export class Unfit extends Error {
  constructor(readonly problem: PictureProblem) {
    super(problem);
  }
}

/** Marks of pages, scripts, drawings with scripts, and documents. */
const OTHER_CONTENT = /<(?:!doctype|html|head|body|script|svg|iframe|\?php)|%PDF-/i;
/** How an archive ends; what stands before it does not matter to those who open it. */
const ARCHIVE_END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/**
 * Refuses bytes beside the pixels (comments, metadata, what comes after the end) that would make the
 * file something else as well for whoever takes it so. Plain metadata passes: it is left behind.
 */
export function refuseOtherContent(part: Buffer): void {
  if (part.includes(ARCHIVE_END) || OTHER_CONTENT.test(part.toString("latin1")))
    throw new Unfit("other-content");
}
