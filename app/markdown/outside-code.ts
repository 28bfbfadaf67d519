const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/;
const LIST_ITEM = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** A Markdown text with its code (fenced, indented, in backticks) replaced by blanks; linear in its length. */
export function outsideCode(text: string): string {
  const kept: string[] = [];
  let fence = "";
  let afterBlank = true;
  let inIndented = false;
  let inList = false;
  for (const line of text.split("\n")) {
    const mark = FENCE.exec(line)?.[1] ?? "";
    const blank = line.trim() === "";
    if (fence) {
      const closes = mark.startsWith(fence) && line.trimEnd().endsWith(mark);
      if (closes) fence = "";
      kept.push("");
    } else if (mark) {
      fence = mark;
      kept.push("");
    } else {
      const indented = /^(?: {4}| {0,3}\t)/.test(line);
      if (!indented && !blank) inList = LIST_ITEM.test(line) || (inList && !afterBlank);
      inIndented = indented && !inList && (afterBlank || inIndented);
      kept.push(inIndented ? "" : line);
    }
    afterBlank = blank;
  }
  return kept
    .join("\n")
    .split(/(\n[ \t]*\n)/)
    .map(outsideBackticks)
    .join("");
}

/** One paragraph without its code spans: a run of backticks opens, the next run as long closes. */
function outsideBackticks(paragraph: string): string {
  const runs = [...paragraph.matchAll(/`+/g)].map((run) => ({
    at: run.index,
    length: run[0].length,
  }));
  // From behind, so that each run learns which one of its length comes next.
  const nextOfLength = new Map<number, number>();
  const closing = runs.map(() => -1);
  for (const [index, run] of [...runs.entries()].reverse()) {
    closing[index] = nextOfLength.get(run.length) ?? -1;
    nextOfLength.set(run.length, index);
  }
  let kept = "";
  let end = 0;
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index];
    const close = runs[closing[index] ?? -1];
    if (!open || !close || isEscaped(paragraph, open.at)) continue;
    kept += `${paragraph.slice(end, open.at)} `;
    end = close.at + close.length;
    index = closing[index] ?? index;
  }
  return kept + paragraph.slice(end);
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}
