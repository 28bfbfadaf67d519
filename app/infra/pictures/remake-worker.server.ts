import sharp from "sharp";
import type { KeptAs } from "./port";

/**
 * A process that makes one picture anew and ends. Arguments: kind, pixels at most, side of the
 * thumbnail, memory at most in MiB. The file comes on standard input; on standard output go the line READY, a line of JSON,
 * the picture, and its thumbnail. Ends with 2 when the file is no picture, with 3 when it costs too much memory.
 */
const [as, pixels, side, memory] = process.argv.slice(-4);
const memoryMax = Number(memory) * 1024 * 1024;

// Pictures are decoded on other threads, so that this one can watch.
setInterval(() => {
  if (process.memoryUsage.rss() > memoryMax) process.exit(3);
}, 20).unref();

sharp.cache(false);
sharp.concurrency(1);
// Everything that libvips could read, scripts and documents among it, but the three kinds we take.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});

process.stdout.write("READY\n");

async function read(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function make(file: Buffer, kind: KeptAs) {
  // Colours become sRGB and every kind of metadata stays behind: both are sharp's defaults.
  const picture = sharp(file, {
    failOn: "error",
    limitInputPixels: Number(pixels),
    sequentialRead: true,
    pages: 1,
  }).autoOrient();
  const kept = kind === "png" ? picture.png() : picture.jpeg({ quality: 88 });
  const full = await kept.toBuffer({ resolveWithObject: true });
  const thumb = await sharp(full.data)
    .resize(Number(side), Number(side), { fit: "inside", withoutEnlargement: true })
    .webp({ quality: 82, effort: 3 })
    .toBuffer({ resolveWithObject: true });
  const size = ({ info }: typeof full) => ({
    width: info.width,
    height: info.height,
    bytes: info.size,
  });
  const head = JSON.stringify({ full: size(full), thumb: size(thumb) });
  return Buffer.concat([Buffer.from(`${head}\n`), full.data, thumb.data]);
}

try {
  const made = await make(await read(), as === "png" ? "png" : "jpeg");
  process.stdout.write(made, () => process.exit(0));
} catch {
  process.exit(2);
}
