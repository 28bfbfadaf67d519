import sharp from "sharp";

/** A still WebP. */
export function webp(width = 200, height = 120, lossless = false): Promise<Buffer> {
  const background = { r: 20, g: 120, b: 200 };
  return sharp({ create: { width, height, channels: 3, background } })
    .webp({ lossless })
    .toBuffer();
}

export function webpChunk(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 0, "latin1");
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** A file of the container's kind, from chunks. */
export function riff(...chunks: Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from("WEBP"), ...chunks]);
  const head = Buffer.alloc(8);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

/** The extended header: flags, and the canvas. */
export function canvas(flags: number, width: number, height: number): Buffer {
  const data = Buffer.alloc(10);
  data[0] = flags;
  data.writeUIntLE(width - 1, 4, 3);
  data.writeUIntLE(height - 1, 7, 3);
  return webpChunk("VP8X", data);
}

/** The picture's own chunk of a simple WebP. */
export const pictureChunk = (file: Buffer): Buffer => file.subarray(12);
