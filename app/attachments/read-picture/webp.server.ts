import { type PictureFacts, refuseOtherContent, Unfit } from "./facts.server";

const ANIMATED = 0x02;
const ALPHA = 0x10;
const CHUNKS_MAX = 1_000;

type Size = { width: number; height: number };

/** Reads a WebP's chunks (Google, WebP Container Specification): its size, and that it has one frame. */
export function readWebp(file: Buffer): PictureFacts {
  const end = 8 + file.readUInt32LE(4);
  if (end > file.length || end < 30) throw new Unfit("damaged");
  let canvas: Size | null = null;
  let picture: Size | null = null;
  let lossless = false;
  let count = 0;
  for (let at = 12; at + 8 <= end; ) {
    if (++count > CHUNKS_MAX) throw new Unfit("damaged");
    const name = file.toString("latin1", at, at + 4);
    const length = file.readUInt32LE(at + 4);
    const data = file.subarray(at + 8, at + 8 + length);
    at += 8 + length + (length % 2);
    if (at > end + 1) throw new Unfit("damaged");
    if (name === "ANIM" || name === "ANMF") throw new Unfit("animated");
    if (name === "VP8X") {
      if (data.length < 10) throw new Unfit("damaged");
      const flags = data[0] ?? 0;
      if (flags & ANIMATED) throw new Unfit("animated");
      lossless ||= (flags & ALPHA) !== 0;
      canvas = { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 };
    } else if (name === "VP8 " || name === "VP8L") {
      if (picture) throw new Unfit("animated");
      picture = name === "VP8 " ? lossySize(data) : losslessSize(data);
      lossless ||= name === "VP8L";
    } else if (name !== "ALPH") refuseOtherContent(data);
  }
  refuseOtherContent(file.subarray(end));
  if (!picture) throw new Unfit("damaged");
  if (canvas && (canvas.width !== picture.width || canvas.height !== picture.height)) {
    throw new Unfit("damaged");
  }
  return { kind: "webp", ...picture, lossless };
}

/** RFC 6386, 9.1: after a start code, 14 bits each. */
function lossySize(data: Buffer): Size {
  if (data.length < 10 || data.readUIntBE(3, 3) !== 0x9d012a) throw new Unfit("damaged");
  return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff };
}

/** WebP Lossless Bitstream Specification, 3.4: 14 bits each, less one. */
function losslessSize(data: Buffer): Size {
  if (data.length < 5 || data[0] !== 0x2f) throw new Unfit("damaged");
  const bits = data.readUInt32LE(1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
