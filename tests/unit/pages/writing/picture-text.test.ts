import { describe, expect, test } from "vitest";
import { insertPicture, renamePicture } from "~/pages/writing/picture-text";

const ID = "0123456789abcdef0123456789abcdef";
const LINE = `![](/attachments/${ID})`;

/** A text field as far as these need one. why: the unit tests have no browser. */
class Area {
  constructor(
    public value: string,
    public selectionEnd = value.length,
  ) {}
  setRangeText(text: string, start = 0, end = 0) {
    this.value = this.value.slice(0, start) + text + this.value.slice(end);
  }
}

function inserted(text: string, at?: number): string {
  const area = new Area(text, at);
  insertPicture(area as unknown as HTMLTextAreaElement, LINE);
  return area.value;
}

describe("a picture in the text one writes", () => {
  test("it stands on a paragraph of its own, where the writer is", () => {
    expect(inserted("")).toBe(`${LINE}\n\n`);
    expect(inserted("Before")).toBe(`Before\n\n${LINE}\n\n`);
    expect(inserted("Before\n\nAfter", 8)).toBe(`Before\n\n${LINE}\n\nAfter`);
    expect(inserted("One two", 3)).toBe(`One\n\n${LINE}\n\n two`);
  });

  test("its words change in place, and only its own", () => {
    const area = new Area(
      `![x](/attachments/${"a".repeat(32)}) ![old \\] one](/attachments/${ID}) end`,
    );
    expect(renamePicture(area as unknown as HTMLTextAreaElement, ID, "new [1]")).toBe(true);
    expect(area.value).toBe(
      `![x](/attachments/${"a".repeat(32)}) ![new \\[1\\]](/attachments/${ID}) end`,
    );
  });

  test("a picture that was taken out of the text is left out", () => {
    const area = new Area("nothing here");
    expect(renamePicture(area as unknown as HTMLTextAreaElement, ID, "new")).toBe(false);
    expect(area.value).toBe("nothing here");
  });
});
