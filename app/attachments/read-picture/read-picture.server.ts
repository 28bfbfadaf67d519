import { PIXELS_MAX } from "~/infra/pictures/port";
import { type PictureFacts, type PictureProblem, Unfit } from "./facts.server";
import { readJpeg } from "./jpeg.server";
import { PNG_SIGNATURE, readPng } from "./png.server";
import { readWebp } from "./webp.server";

/** What JPEG and libvips take for a side. */
const SIDE_MAX = 65_535;

/**
 * Tells from its bytes alone, without decoding, whether a file is a still PNG, JPEG or WebP of at
 * most 24 million pixels and nothing else besides. What its name or its sender calls it counts for
 * nothing.
 */
export function readPicture(file: Buffer): PictureFacts | PictureProblem {
  if (file.length === 0) return "empty";
  try {
    const reader = readerOf(file);
    if (!reader) return isGif(file) ? "animated" : "wrong-type";
    const facts = reader(file);
    const { width, height } = facts;
    if (width === 0 || height === 0) return "damaged";
    if (width > SIDE_MAX || height > SIDE_MAX || width * height > PIXELS_MAX)
      return "too-many-pixels";
    return facts;
  } catch (error) {
    if (error instanceof Unfit) return error.problem;
    throw error;
  }
}

function readerOf(file: Buffer): ((file: Buffer) => PictureFacts) | null {
  if (file.subarray(0, 8).equals(PNG_SIGNATURE)) return readPng;
  if (file[0] === 0xff && file[1] === 0xd8 && file[2] === 0xff) return readJpeg;
  const riff =
    file.length >= 30 &&
    file.toString("latin1", 0, 4) === "RIFF" &&
    file.toString("latin1", 8, 12) === "WEBP";
  return riff ? readWebp : null;
}

/** Still ones are rare enough to be told the same: take a screenshot. */
function isGif(file: Buffer): boolean {
  return file.toString("latin1", 0, 4) === "GIF8";
}
