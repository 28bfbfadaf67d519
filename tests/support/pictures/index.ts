import sharp from "sharp";
import type { PictureProblem } from "~/attachments/read-picture/facts.server";
import { gpsExif, jpeg, segment, withSegments } from "./jpeg";
import { chunk, moving, packedInternationalText, packedText, png, profile, text } from "./png";
import { canvas, pictureChunk, riff, webp, webpChunk } from "./webp";

export { gpsExif, jpeg, png, webp, withSegments };

/** Stands in a picture's hidden parts, and must be nowhere in what is served. */
export const CANARY = "CNRY-4f7b2a91";

const HTML = `<!DOCTYPE html><html><body><script>alert("${CANARY}")</script></body></html>`;
const SVG = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;
const PDF = "%PDF-1.7\n1 0 obj\n<< /OpenAction << /S /JavaScript >> >>\nendobj";
const ZIP = Buffer.concat([Buffer.from([0x50, 0x4b, 5, 6]), Buffer.alloc(18)]);
/** Unpacks to this much; packed it has a thousandth. */
const BOMB = Buffer.alloc(96 * 1024 * 1024);

export type HostilePicture = { name: string; file: Buffer; problem: PictureProblem };

/** Files that are not taken, each with why. */
export async function hostilePictures(): Promise<HostilePicture[]> {
  const photo = await jpeg();
  const still = await webp();
  const drawn = png();
  const scan = segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]));
  const frame = segment(0xc0, Buffer.from([8, 0xff, 0xff, 0xff, 0xff, 3]));
  const gif = await sharp(drawn).gif().toBuffer();
  const cases: [PictureProblem, string, Buffer | string][] = [
    ["empty", "nothing", ""],
    ["wrong-type", "one byte", "\0"],
    ["wrong-type", "a page", HTML],
    ["wrong-type", "a page that begins with spaces", ` \n\n${HTML}`],
    ["wrong-type", "a drawing with a script", SVG],
    ["wrong-type", "a document", PDF],
    ["wrong-type", "an archive", Buffer.concat([Buffer.from("PK\u0003\u0004"), ZIP])],
    ["wrong-type", "a program for Windows", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(90)])],
    ["wrong-type", "a program for Linux", Buffer.from("\u007fELF\u0002\u0001\u0001")],
    ["wrong-type", "a shell script", "#!/bin/sh\nid\n"],
    ["wrong-type", "a bitmap", Buffer.concat([Buffer.from("BM"), Buffer.alloc(60)])],
    ["wrong-type", "a TIFF", await sharp(drawn).tiff().toBuffer()],
    ["wrong-type", "a telephone's HEIC", Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0mif1heic")],
    ["wrong-type", "a page before a PNG", Buffer.concat([Buffer.from(HTML), drawn])],
    [
      "wrong-type",
      "a JPEG's first two bytes and a page",
      Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.from(HTML)]),
    ],
    [
      "wrong-type",
      "a sound in the same container",
      Buffer.concat([still.subarray(0, 8), Buffer.from("WAVE"), still.subarray(12)]),
    ],
    ["animated", "a GIF", gif],
    [
      "animated",
      "a GIF that is also a script",
      Buffer.concat([Buffer.from("GIF89a=1;alert(1)//"), Buffer.alloc(20)]),
    ],
    ["animated", "a moving PNG", png({ extra: moving() })],
    ["animated", "a moving WebP by its flag", riff(canvas(2, 200, 120), pictureChunk(still))],
    [
      "animated",
      "a moving WebP by its frames",
      riff(canvas(0, 200, 120), webpChunk("ANMF", Buffer.alloc(40)), pictureChunk(still)),
    ],
    [
      "animated",
      "a WebP with two pictures",
      riff(canvas(0, 200, 120), pictureChunk(still), pictureChunk(still)),
    ],
    [
      "too-many-pixels",
      "a PNG of 60,000 by 60,000",
      png({ width: 60_000, height: 60_000, pixels: Buffer.alloc(9) }),
    ],
    [
      "too-many-pixels",
      "a PNG one row above the limit",
      png({ width: 6_000, height: 4_001, pixels: Buffer.alloc(9) }),
    ],
    [
      "too-many-pixels",
      "a PNG of four thousand million columns",
      png({ width: 0xffffffff, height: 1, pixels: Buffer.alloc(9) }),
    ],
    [
      "too-many-pixels",
      "a JPEG of 65,535 by 65,535",
      Buffer.concat([Buffer.from([0xff, 0xd8]), frame, scan, Buffer.from([0xff, 0xd9])]),
    ],
    [
      "too-many-pixels",
      "a WebP of 16,384 by 16,384",
      riff(webpChunk("VP8L", Buffer.from([0x2f, 0xff, 0xff, 0xff, 0x0f, 0, 0, 0, 0, 0]))),
    ],
    ["damaged", "a PNG without height", png({ height: 0, pixels: Buffer.alloc(9) })],
    ["damaged", "a PNG cut in the middle", drawn.subarray(0, drawn.length >> 1)],
    ["damaged", "a PNG without its end", drawn.subarray(0, -12)],
    ["damaged", "a PNG's signature alone", drawn.subarray(0, 8)],
    [
      "damaged",
      "a PNG whose chunk is longer than the file",
      Buffer.concat([
        drawn.subarray(0, 33),
        Buffer.from([0x7f, 0xff, 0xff, 0xff]),
        Buffer.from("IDAT"),
        Buffer.alloc(40),
      ]),
    ],
    ["damaged", "a PNG without pixels", Buffer.concat([drawn.subarray(0, 33), chunk("IEND")])],
    ["damaged", "a JPEG cut in the middle", photo.subarray(0, photo.length >> 1)],
    ["damaged", "a JPEG's beginning alone", photo.subarray(0, 4)],
    ["damaged", "a JPEG with a second, larger frame", withSegments(photo, frame)],
    [
      "damaged",
      "a JPEG of a thousand passes",
      Buffer.concat([
        photo.subarray(0, -2),
        ...Array.from({ length: 1000 }, () => scan),
        Buffer.from([0xff, 0xd9]),
      ]),
    ],
    ["damaged", "a WebP cut in the middle", still.subarray(0, still.length - 20)],
    [
      "damaged",
      "a WebP whose canvas is not its picture's",
      riff(canvas(0, 9_000, 9_000), pictureChunk(still)),
    ],
    ["other-content", "a PNG with a page after its end", png({ trailer: HTML })],
    ["other-content", "a PNG with a script in its comment", png({ extra: [text(HTML)] })],
    ["other-content", "a PNG with a packed script", png({ extra: [packedText(HTML)] })],
    [
      "other-content",
      "a PNG with a packed international script",
      png({ extra: [packedInternationalText(HTML)] }),
    ],
    ["other-content", "a PNG that is also an archive", png({ trailer: ZIP })],
    ["other-content", "a PNG that is also a document", png({ trailer: PDF })],
    [
      "other-content",
      "a JPEG with a page in its comment",
      withSegments(photo, segment(0xfe, HTML)),
    ],
    [
      "other-content",
      "a JPEG with a program in its EXIF",
      withSegments(photo, segment(0xe1, "Exif\0\0<?php system($_GET[1]); ?>")),
    ],
    [
      "other-content",
      "a JPEG with a page after its end",
      Buffer.concat([photo, Buffer.from(HTML)]),
    ],
    ["other-content", "a JPEG that is also an archive", Buffer.concat([photo, ZIP])],
    [
      "other-content",
      "a WebP with a page in a chunk",
      riff(canvas(0, 200, 120), pictureChunk(still), webpChunk("XMP ", Buffer.from(SVG))),
    ],
    [
      "other-content",
      "a WebP with a page after its end",
      Buffer.concat([still, Buffer.from(HTML)]),
    ],
    [
      "other-content",
      "a PNG whose packed text unpacks to 96 MiB",
      png({ extra: [packedText(BOMB)] }),
    ],
    [
      "other-content",
      "a PNG whose international text unpacks to 96 MiB",
      png({ extra: [packedInternationalText(BOMB)] }),
    ],
    ["other-content", "a PNG whose profile unpacks to 96 MiB", png({ extra: [profile(BOMB)] })],
  ];
  return cases.map(([problem, name, file]) => ({ problem, name, file: Buffer.from(file) }));
}

/** Pictures as people have them, with what they do not know is in there. */
export async function honestPictures(): Promise<{ name: string; file: Buffer }[]> {
  const photo = await jpeg();
  const still = await webp();
  const profiled = await sharp(png()).withIccProfile("p3").png().toBuffer();
  return [
    { name: "a screenshot", file: png({ extra: [text(`Software ${CANARY}`)] }) },
    { name: "a screenshot with a packed note", file: png({ extra: [packedText(CANARY)] }) },
    { name: "a screenshot with a wide colour space", file: profiled },
    { name: "a screenshot cut on a telephone", file: png({ trailer: `old pixels ${CANARY}` }) },
    { name: "a photograph with its place", file: withSegments(photo, gpsExif(CANARY)) },
    { name: "a photograph with a comment", file: withSegments(photo, segment(0xfe, CANARY)) },
    {
      name: "a photograph with a small film behind it",
      file: Buffer.concat([photo, Buffer.from(CANARY)]),
    },
    { name: "a WebP", file: still },
    { name: "a WebP without loss", file: await webp(90, 70, true) },
    {
      name: "a WebP with its place",
      file: riff(
        canvas(8, 200, 120),
        pictureChunk(still),
        webpChunk("EXIF", Buffer.from(`II*\0${CANARY}`)),
      ),
    },
  ];
}
