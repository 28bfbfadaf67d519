import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** One chunk of a PNG, with its checksum. */
export function chunk(name: string, data: Buffer | string = ""): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), Buffer.from(data)]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length - 4, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

type Parts = {
  width?: number;
  height?: number;
  /** Chunks between the header and the pixels. */
  extra?: Buffer[];
  /** What comes after the end. */
  trailer?: Buffer | string;
  /** Instead of proper pixels. */
  pixels?: Buffer;
};

/** A PNG of coloured stripes, with whatever else a test puts into it. */
export function png({ width = 64, height = 48, extra = [], trailer = "", pixels }: Parts = {}) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    ...extra,
    chunk("IDAT", pixels ?? deflateSync(stripes(width, height))),
    chunk("IEND"),
    Buffer.from(trailer),
  ]);
}

function stripes(width: number, height: number): Buffer {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0, at = 0; y < height; y++) {
    at++;
    for (let x = 0; x < width; x++, at += 3) rows.set([x % 256, y % 256, (x * y) % 256], at);
  }
  return rows;
}

/** Text of a PNG, plain, packed or international; `unpacked` is the whole text of a bomb. */
export const text = (words: string) => chunk("tEXt", `Comment\0${words}`);
export const packedText = (words: Buffer | string) =>
  chunk("zTXt", Buffer.concat([Buffer.from("Comment\0\0"), deflateSync(Buffer.from(words))]));
export const packedInternationalText = (words: Buffer | string) =>
  chunk(
    "iTXt",
    Buffer.concat([Buffer.from("Comment\0\u0001\0en\0\0"), deflateSync(Buffer.from(words))]),
  );
export const profile = (bytes: Buffer) =>
  chunk("iCCP", Buffer.concat([Buffer.from("profile\0\0"), deflateSync(bytes)]));

/** The chunks that make a PNG move: two frames. */
export function moving(): Buffer[] {
  const control = Buffer.alloc(8);
  control.writeUInt32BE(2, 0);
  return [chunk("acTL", control), chunk("fcTL", Buffer.alloc(26))];
}
