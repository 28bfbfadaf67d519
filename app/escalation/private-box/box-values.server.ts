import type { Context } from "~/infra/context";
import { boxRows } from "./box-contents.server";
import { openEntry } from "./sealed-entry.server";

/** Shorter values, such as "yes", stand in many texts by chance. */
const TELLING_CHARACTERS = 5;

/**
 * The values in the private boxes of questions, to compare what is about to be published with; never
 * to be shown: nobody reads the box by it. Free words and pictures are left out.
 */
export async function boxValues(ctx: Context, questionIds: readonly number[]): Promise<string[]> {
  const values: string[] = [];
  for (const questionId of questionIds) {
    for (const row of await boxRows(ctx, questionId)) {
      if (row.field === "file" || row.field === "other") continue;
      const text = bare(openEntry(ctx, row) ?? "");
      if (text.length >= TELLING_CHARACTERS) values.push(text);
    }
  }
  return values;
}

/** Whether a text holds one of the values, however it is spaced or written. */
export function holdsValue(text: string, values: readonly string[]): boolean {
  const plain = bare(text);
  return values.some((value) => plain.includes(value));
}

function bare(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
