import { type PictureFacts, refuseOtherContent, Unfit } from "./facts.server";

/** A progressive photograph has about ten passes; each costs a walk over all pixels. */
const SCANS_MAX = 100;

/** Start-of-frame markers that say width and height (ITU T.81, table B.1), DHT, JPG and DAC left out. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
/** Markers that stand alone: restarts, start of image, and TEM. */
const isBare = (marker: number) => (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01;
/** Application data and comments: all that is not needed to draw. */
const isBeside = (marker: number) => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;

/** Reads a JPEG's segments up to its end, which must be there. */
export function readJpeg(file: Buffer): PictureFacts {
  let at = 2;
  let scans = 0;
  let size: { width: number; height: number } | null = null;
  for (;;) {
    at = nextMarker(file, at);
    const marker = file[at + 1] ?? 0;
    at += 2;
    if (marker === 0xd9) break;
    if (isBare(marker)) continue;
    if (at + 2 > file.length) throw new Unfit("damaged");
    const length = file.readUInt16BE(at);
    const segment = file.subarray(at + 2, at + length);
    if (length < 2 || at + length > file.length) throw new Unfit("damaged");
    at += length;
    if (isBeside(marker)) refuseOtherContent(segment);
    else if (marker === 0xda && ++scans > SCANS_MAX) throw new Unfit("damaged");
    else if (isFrame(marker)) {
      // A second frame would have the first one's size checked and its own one drawn.
      if (size || segment.length < 6) throw new Unfit("damaged");
      size = { height: segment.readUInt16BE(1), width: segment.readUInt16BE(3) };
    }
  }
  refuseOtherContent(file.subarray(at));
  if (!size || scans === 0) throw new Unfit("damaged");
  return { kind: "jpeg", ...size, lossless: false };
}

/** The next FF that begins a marker: inside a scan, FF 00 is data and FF FF fills. */
function nextMarker(file: Buffer, from: number): number {
  for (let at = from; ; at++) {
    at = file.indexOf(0xff, at);
    if (at < 0 || at + 1 >= file.length) throw new Unfit("damaged");
    const next = file[at + 1];
    if (next !== 0x00 && next !== 0xff) return at;
  }
}
