import sharp from "sharp";

/** A photograph-like JPEG. */
export async function jpeg(width = 320, height = 240): Promise<Buffer> {
  const gradient = Buffer.alloc(width * height * 3);
  for (let at = 0; at < gradient.length; at++) gradient[at] = (at * 7 + (at >> 8)) % 251;
  return sharp(gradient, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 80 })
    .toBuffer();
}

/** A segment of a JPEG. */
export function segment(marker: number, data: Buffer | string): Buffer {
  const body = Buffer.from(data);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** A JPEG with segments put in at its beginning. */
export function withSegments(file: Buffer, ...segments: Buffer[]): Buffer {
  return Buffer.concat([file.subarray(0, 2), ...segments, file.subarray(2)]);
}

/** EXIF as a telephone writes it: maker, which way up, and where the picture was taken. */
export function gpsExif(maker: string, orientation = 1): Buffer {
  const name = Buffer.from(`${maker}\0`);
  const main = 8;
  const gps = main + 2 + 3 * 12 + 4;
  const values = gps + 2 + 4 * 12 + 4;
  const tiff = Buffer.alloc(values + 48 + name.length);
  tiff.write("II*\0", 0, "latin1");
  tiff.writeUInt32LE(main, 4);
  const field = (at: number, tag: number, type: number, count: number, value: number | string) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    if (typeof value === "string") tiff.write(value, at + 8, "latin1");
    else tiff.writeUInt32LE(value, at + 8);
  };
  tiff.writeUInt16LE(3, main);
  field(main + 2, 0x010f, 2, name.length, values + 48);
  field(main + 14, 0x0112, 3, 1, orientation);
  field(main + 26, 0x8825, 4, 1, gps);
  tiff.writeUInt16LE(4, gps);
  field(gps + 2, 1, 2, 2, "N\0");
  field(gps + 14, 2, 5, 3, values);
  field(gps + 26, 3, 2, 2, "E\0");
  field(gps + 38, 4, 5, 3, values + 24);
  [31, 1, 14, 1, 220, 10, 121, 1, 28, 1, 240, 10].forEach((part, index) => {
    tiff.writeUInt32LE(part, values + index * 4);
  });
  name.copy(tiff, values + 48);
  return segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0"), tiff]));
}
