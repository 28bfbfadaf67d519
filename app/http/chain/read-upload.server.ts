import busboy from "busboy";
import type { Request } from "express";
import { FILE_MAX_BYTES } from "~/attachments";

/** What stands around the file in a form: part headers, boundaries, the text about it. */
const AROUND_BYTES = 32 * 1024;
/** How much of what is too large is still read and dropped, so that a browser gets to see the answer. */
const DRAIN_BYTES = 4 * FILE_MAX_BYTES;

export type Upload = { file: Buffer | null; alt: string };

/**
 * Reads a form with one file in the field "file" and a text "alt", at most 8 MiB of it into memory,
 * counting bytes as they come. Names and types that the sender gives are not looked at. Throws when
 * the sender leaves.
 */
export function readUpload(req: Request): Promise<Upload | "too-large" | "unreadable"> {
  if (Number(req.headers["content-length"] ?? 0) > FILE_MAX_BYTES + AROUND_BYTES) {
    drain(req);
    return Promise.resolve("too-large");
  }
  return new Promise((resolve, reject) => {
    const parser = parserFor(req);
    if (!parser) {
      drain(req);
      return resolve("unreadable");
    }
    const chunks: Buffer[] = [];
    let alt = "";
    let given = false;
    let size = 0;
    const stop = (answer: "too-large" | "unreadable") => {
      req.unpipe(parser);
      chunks.length = 0;
      drain(req);
      resolve(answer);
    };
    req.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > FILE_MAX_BYTES + AROUND_BYTES) stop("too-large");
    });
    parser.on("file", (name, file) => {
      if (name === "file") given = true;
      file.on("data", (chunk: Buffer) => {
        if (name === "file") chunks.push(chunk);
      });
      file.on("limit", () => stop("too-large"));
      file.on("error", () => stop("unreadable"));
    });
    parser.on("field", (name, value) => {
      if (name === "alt") alt = value;
    });
    for (const limit of ["partsLimit", "filesLimit", "fieldsLimit"] as const) {
      parser.on(limit, () => stop("unreadable"));
    }
    parser.on("error", () => stop("unreadable"));
    parser.on("close", () => resolve({ file: given ? Buffer.concat(chunks) : null, alt }));
    req.on("close", () => {
      if (!req.complete) reject(new Error("The sender left"));
    });
    req.pipe(parser);
  });
}

function parserFor(req: Request): busboy.Busboy | null {
  try {
    return busboy({
      headers: req.headers,
      limits: {
        files: 1,
        fields: 2,
        parts: 4,
        fieldNameSize: 40,
        fieldSize: 4 * 1024,
        headerPairs: 20,
        fileSize: FILE_MAX_BYTES + 1,
      },
    });
  } catch {
    return null;
  }
}

function drain(req: Request): void {
  let dropped = 0;
  req.on("data", (chunk: Buffer) => {
    dropped += chunk.length;
    if (dropped > DRAIN_BYTES) req.destroy();
  });
  req.resume();
}
