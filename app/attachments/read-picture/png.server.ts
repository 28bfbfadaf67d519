import { inflateSync } from "node:zlib";
import { type PictureFacts, refuseOtherContent, Unfit } from "./facts.server";

export const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** A colour profile has some kilobytes; what unpacks to more than this was made to. */
const UNPACKED_MAX = 4 * 1024 * 1024;
/** Real encoders write thousands at most. */
const CHUNKS_MAX = 50_000;

/** Reads a PNG's chunks (W3C PNG, 3rd edition, 5): its size, that it has one frame, that nothing is packed into it. */
export function readPng(file: Buffer): PictureFacts {
  let at = PNG_SIGNATURE.length;
  let size: { width: number; height: number } | null = null;
  let pixels = false;
  for (let count = 0; ; count++) {
    if (count > CHUNKS_MAX || at + 12 > file.length) throw new Unfit("damaged");
    const length = file.readUInt32BE(at);
    const name = file.toString("latin1", at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    at += 12 + length;
    if (at > file.length) throw new Unfit("damaged");
    if (count === 0) {
      if (name !== "IHDR" || length !== 13) throw new Unfit("damaged");
      size = { width: data.readUInt32BE(0), height: data.readUInt32BE(4) };
    } else if (name === "acTL" || name === "fcTL" || name === "fdAT") throw new Unfit("animated");
    else if (name === "IDAT") pixels = true;
    else if (name === "IEND") break;
    else refusePacked(name, data);
  }
  refuseOtherContent(file.subarray(at));
  if (!size || !pixels) throw new Unfit("damaged");
  return { kind: "png", ...size, lossless: true };
}

/** Texts and profiles may be deflated: unpacked they are read too, as far as they are of sane size. */
function refusePacked(name: string, data: Buffer): void {
  refuseOtherContent(data);
  const packed = packedPart(name, data);
  if (!packed) return;
  let unpacked: Buffer;
  try {
    unpacked = inflateSync(packed, { maxOutputLength: UNPACKED_MAX });
  } catch {
    throw new Unfit("other-content");
  }
  refuseOtherContent(unpacked);
}

function packedPart(name: string, data: Buffer): Buffer | null {
  const keyword = data.indexOf(0);
  if (keyword < 0) return null;
  if (name === "zTXt" || name === "iCCP") return data.subarray(keyword + 2);
  if (name !== "iTXt" || data[keyword + 1] !== 1) return null;
  const language = data.indexOf(0, keyword + 3);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  return translated < 0 ? null : data.subarray(translated + 1);
}
