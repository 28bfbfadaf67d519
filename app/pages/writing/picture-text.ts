import { pictureMarkdown } from "~/attachments";

type Area = Pick<HTMLTextAreaElement, "value" | "selectionEnd" | "setRangeText">;

/** Puts a picture's line where the writer is, on a paragraph of its own. */
export function insertPicture(area: Area, markdown: string): void {
  const at = area.selectionEnd;
  const before = area.value.slice(0, at);
  const after = area.value.slice(at);
  const lead =
    before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const tail = after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
  area.setRangeText(`${lead}${markdown}${tail}`, at, at, "end");
}

/** Gives a picture in the text other words; false when its writer took it out meanwhile. */
export function renamePicture(area: Area, id: string, alt: string): boolean {
  const line = new RegExp(`!\\[(?:\\\\.|[^\\]\\\\\\n])*\\]\\(/attachments/${id}\\)`);
  const found = line.exec(area.value);
  if (!found) return false;
  area.setRangeText(
    pictureMarkdown(id, alt),
    found.index,
    found.index + found[0].length,
    "preserve",
  );
  return true;
}
