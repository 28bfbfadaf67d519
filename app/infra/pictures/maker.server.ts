import { spawn } from "node:child_process";
import { programEnvironment } from "../environment.server";
import { workerProgram } from "../worker-program.server";
import {
  type KeptAs,
  type MadePicture,
  type NoPicture,
  PIXELS_MAX,
  type PictureMaker,
  THUMB_SIDE,
} from "./port";

/** Two pictures at once: more would only take the processors from those who read. */
const AT_ONCE = 2;
/** With two at work, the last of these begins within half a minute even if all are hostile. */
const WAITING_MAX = 12;
/** Ordinary screenshots take 0.3 s, the largest photographs 3 s. */
const MILLISECONDS = 5_000;
/** Until a process is there; its own time begins then, however busy the machine is. */
const START_MILLISECONDS = 15_000;
/** A picture of 24 million pixels takes 420 MiB at its worst. */
const MEMORY_MIB = 640;
/** More than any picture within the limits needs; a process that sends more is broken. */
const ANSWER_MAX_BYTES = 150 * 1024 * 1024;

type Limits = { milliseconds?: number; memoryMib?: number };

/**
 * Makes each picture in a process of its own, which is ended after 5 s or beyond its memory: what a
 * hostile file does to a decoder, it does to that process, whose environment holds no setting of ours.
 */
export function pictureMaker({
  milliseconds = MILLISECONDS,
  memoryMib = MEMORY_MIB,
}: Limits = {}): PictureMaker {
  let working = 0;
  const waiting: (() => void)[] = [];

  async function turn(): Promise<boolean> {
    if (working < AT_ONCE) {
      working++;
      return true;
    }
    if (waiting.length >= WAITING_MAX) return false;
    await new Promise<void>((resolve) => waiting.push(resolve));
    return true;
  }

  /** Whoever waits takes the place over. */
  function done(): void {
    const next = waiting.shift();
    if (next) next();
    else working--;
  }

  return {
    async make(bytes, as) {
      if (!(await turn())) return "busy";
      try {
        return await makeOne(bytes, as, milliseconds, memoryMib);
      } finally {
        done();
      }
    },
  };
}

function makeOne(
  bytes: Buffer,
  as: KeptAs,
  milliseconds: number,
  memoryMib: number,
): Promise<MadePicture | NoPicture> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        ...workerProgram(import.meta.url, "remake-worker"),
        as,
        String(PIXELS_MAX),
        String(THUMB_SIDE),
        String(memoryMib),
      ],
      { stdio: ["pipe", "pipe", "ignore"], env: programEnvironment() },
    );
    const end = () => child.kill("SIGKILL");
    let late = setTimeout(end, START_MILLISECONDS);
    child.stdout.once("data", () => {
      clearTimeout(late);
      late = setTimeout(end, milliseconds);
    });
    const chunks: Buffer[] = [];
    let size = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > ANSWER_MAX_BYTES) end();
      else chunks.push(chunk);
    });
    // It may end before it has read everything: its exit code says why.
    child.stdin.on("error", () => {});
    child.once("error", (error) => {
      clearTimeout(late);
      reject(error);
    });
    child.once("close", (code) => {
      clearTimeout(late);
      if (code === 0) resolve(pictureIn(Buffer.concat(chunks), as));
      else if (code === null || code === 3) resolve("too-costly");
      else if (code === 2) resolve("damaged");
      else reject(new Error(`The picture program ended with ${code}`));
    });
    child.stdin.end(bytes);
  });
}

type Size = { width: number; height: number; bytes: number };

function pictureIn(answer: Buffer, as: KeptAs): MadePicture {
  const ready = answer.indexOf("\n") + 1;
  const line = answer.indexOf("\n", ready);
  const { full, thumb } = JSON.parse(answer.toString("utf8", ready, line)) as Record<
    "full" | "thumb",
    Size
  >;
  const start = line + 1;
  const middle = start + full.bytes;
  return {
    bytes: answer.subarray(start, middle),
    type: as === "png" ? "image/png" : "image/jpeg",
    width: full.width,
    height: full.height,
    thumb: {
      bytes: answer.subarray(middle, middle + thumb.bytes),
      width: thumb.width,
      height: thumb.height,
    },
  };
}
