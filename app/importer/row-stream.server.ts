import { createReadStream } from "node:fs";
import { SaxesParser } from "saxes";
import type { Attributes } from "./fields";

/** What a dump's file gives, in its order: a row, a row that can't be read, or trouble of the file itself. */
export type DumpItem =
  | { type: "row"; attributes: Attributes }
  | { type: "broken"; id: string; why: string }
  | { type: "fault"; why: string };

/** Far above any real row (a body ends at 30,000 characters of Markdown); an unclosed quote must not fill the memory. */
const ROW_MAX = 4 * 1024 * 1024;
/** Characters that tell a row's beginning and its id. */
const LINE_BEGIN = 200;
const ROW_START = /^\s*<row\s/;

/**
 * Reads one file of a dump as a stream. Entities a DTD declares are never expanded and nothing
 * outside the file is opened. A row that is not well-formed is named and the reading goes on at
 * the next line that begins a row: dumps write one row a line. `onBytes` is told what was read.
 */
export async function* readRows(
  path: string,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<DumpItem> {
  const reader = new RowReader();
  const decoder = new TextDecoder();
  for await (const chunk of createReadStream(path, { highWaterMark: 128 * 1024 })) {
    onBytes((chunk as Buffer).length);
    reader.feed(decoder.decode(chunk as Buffer, { stream: true }));
    yield* reader.take();
  }
  reader.end();
  yield* reader.take();
}

class RowReader {
  #parser = this.#newParser();
  #found: DumpItem[] = [];
  #root: string | null = null;
  #error: string | null = null;
  /** How the row begins that has not ended yet. */
  #open: string | null = null;
  /** Characters since the last row ended. */
  #length = 0;
  #atLineStart = true;
  /** The beginning of a line, kept until enough of it is there to tell whether it begins a row. */
  #begun = "";
  #skipping = false;
  /** Whether the parser may have lost its way in this line. */
  #damaged = false;

  take(): DumpItem[] {
    return this.#found.splice(0);
  }

  feed(more: string): void {
    const text = this.#begun + more;
    this.#begun = "";
    let from = 0;
    while (from < text.length) {
      const lineEnd = text.indexOf("\n", from);
      const to = lineEnd < 0 ? text.length : lineEnd + 1;
      if (lineEnd < 0 && this.#atLineStart && to - from < LINE_BEGIN) {
        this.#begun = text.slice(from);
        return;
      }
      this.#piece(text.slice(from, to), lineEnd >= 0);
      from = to;
    }
  }

  end(): void {
    if (this.#begun) this.#piece(this.#begun, false);
    if (this.#open !== null) this.#breakRow("the file ends in the middle of it");
    this.#error = null;
    this.#parser.close();
    if (this.#root === null) this.#found.push({ type: "fault", why: "not a dump's XML file" });
    else if (this.#error !== null)
      this.#found.push({ type: "fault", why: "the file ends in the middle" });
  }

  #piece(piece: string, endsLine: boolean): void {
    if (this.#atLineStart && ROW_START.test(piece)) {
      // No row can begin inside another, so the one before lacks its end.
      if (this.#open !== null) {
        this.#breakRow("it has no end");
        this.#restart();
      }
      this.#open = piece.slice(0, LINE_BEGIN);
    }
    this.#atLineStart = endsLine;
    if (!this.#skipping) {
      this.#length += piece.length;
      this.#parser.write(piece);
      if (this.#length > ROW_MAX) {
        this.#error = "it is too long";
        this.#skipping = true;
      }
    }
    if (!endsLine) return;
    if (this.#error !== null) this.#breakRow(this.#error);
    if (this.#damaged) this.#restart();
  }

  #breakRow(why: string): void {
    if (this.#open === null) this.#found.push({ type: "fault", why });
    else
      this.#found.push({
        type: "broken",
        id: /\sId="([^"]{1,20})"/.exec(this.#open)?.[1] ?? "?",
        why,
      });
    this.#open = null;
    this.#error = null;
    this.#damaged = true;
  }

  /** Begins anew inside the root, where the next row is expected. */
  #restart(): void {
    this.#parser = this.#newParser();
    this.#parser.write(`<${this.#root ?? "rows"}>`);
    this.#error = null;
    this.#damaged = false;
    this.#skipping = false;
    this.#length = 0;
  }

  #newParser(): SaxesParser<{ xmlns: false; position: false }> {
    const parser = new SaxesParser<{ xmlns: false; position: false }>({
      xmlns: false,
      position: false,
    });
    parser.on("error", (error) => {
      this.#error ??= error.message;
    });
    parser.on("opentag", ({ name, attributes }) => {
      this.#root ??= name;
      if (name !== "row") return;
      this.#open ??= `<row Id="${attributes.Id ?? "?"}"`;
      if (this.#error !== null) this.#breakRow(this.#error);
      else this.#found.push({ type: "row", attributes });
      this.#open = null;
      this.#length = 0;
    });
    return parser;
  }
}
