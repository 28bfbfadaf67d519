import { PRIVATE_KINDS, type PrivateKind, type PrivateSpan } from "~/privacy";

/** A line with what a careful person would mark in it. */
export type LabelledLine = { text: string; expected: PrivateSpan[] };

/** Reads "my card is ⟦card|4111…⟧": the text without brackets, and the places they held. */
export function labelled(marked: string): LabelledLine {
  let text = "";
  const expected: PrivateSpan[] = [];
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    const match = /^⟦(\w+)\|([^⟧]*)⟧$/.exec(part);
    if (!match) text += part;
    else {
      const inner = match[2] ?? "";
      expected.push({
        kind: kindOf(match[1]),
        start: text.length,
        end: text.length + inner.length,
      });
      text += inner;
    }
  }
  return { text, expected };
}

export const marked = (kind: PrivateKind, text: string) => `⟦${kind}|${text}⟧`;

function kindOf(name: string | undefined): PrivateKind {
  const kind = PRIVATE_KINDS.find((one) => one === name);
  if (!kind) throw new Error(`no kind of private data is called ${name}`);
  return kind;
}
