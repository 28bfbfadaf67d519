import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type DumpItem, readRows } from "~/importer/row-stream.server";
import { fileXml, rowXml } from "../../support/stackexchange-fixture";

async function read(text: string): Promise<DumpItem[]> {
  const folder = mkdtempSync(join(tmpdir(), "askwell-rows-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "rows.xml"), text);
  const items: DumpItem[] = [];
  for await (const item of readRows(join(folder, "rows.xml"))) items.push(item);
  return items;
}

const told = (items: DumpItem[]) =>
  items.map((item) =>
    item.type === "row"
      ? item.attributes.Id
      : item.type === "broken"
        ? `broken ${item.id}`
        : item.why,
  );

describe("reading a dump's file", () => {
  test("gives rows with their texts as they were before XML", async () => {
    const row = { Id: 1, Text: 'a "quote" <b>&amp; more</b>\nnext 中文 🍵' };
    expect(await read(fileXml("Comments.xml", [row]))).toEqual([
      { type: "row", attributes: { Id: "1", Text: row.Text } },
    ]);
  });

  test("a row far larger than what is read at once is whole", async () => {
    const text = "é中".repeat(300_000);
    const [item] = await read(fileXml("Comments.xml", [{ Id: 1, Text: text }]));
    expect(item?.type === "row" && item.attributes.Text === text).toBe(true);
  });

  test("rows may stand on one line or on several", async () => {
    expect(
      told(await read('<c><row Id="1" /><row Id="2"></row><row\n Id="3"\n Text="x"\n/></c>')),
    ).toEqual(["1", "2", "3"]);
  });

  test.each([
    ["an attribute without quotes", '  <row Id="2" Score=1 />\n'],
    ["a quote that is not closed", '  <row Id="2" Text="abc />\n'],
    ["a quote too many", '  <row Id="2" Text="a"b" />\n'],
    ["an unknown entity", '  <row Id="2" Text="&bogus;" />\n'],
    ["a control character", '  <row Id="2" Text="a&#x1;b" />\n'],
    ["an attribute twice", '  <row Id="2" Id="4" />\n'],
    ["no end", '  <row Id="2" Text="a"\n'],
  ])("after %s it goes on with the next row", async (_, broken) => {
    const file = fileXml("Comments.xml", []).replace(
      "</comments>",
      `${rowXml({ Id: 1 })}${broken}${rowXml({ Id: 3 })}</comments>`,
    );
    expect(told(await read(file))).toEqual(["1", "broken 2", "3"]);
  });

  test("a broken row is named wherever the file is cut for reading", async () => {
    const chunk = 128 * 1024;
    for (let before = 0; before < 16; before++) {
      const head = '<c>\n  <row Id="1" Text="';
      const filler = "x".repeat(chunk - head.length - '" />\n'.length - before);
      const file = `${head}${filler}" />\n  <row Id="2" Score=1 />\n  <row Id="3" />\n</c>`;
      expect(told(await read(file))).toEqual(["1", "broken 2", "3"]);
    }
  });

  test("a row without end does not fill the memory", async () => {
    const file = `<c>\n  <row Id="1" Text="${"x".repeat(5 * 1024 * 1024)}" />\n  <row Id="2" />\n</c>`;
    expect(told(await read(file))).toEqual(["broken 1", "2"]);
  });

  test("an empty file and a cut one are told from a whole one", async () => {
    expect(told(await read(""))).toEqual(["not a dump's XML file"]);
    expect(told(await read('<c>\n<row Id="1" />\n'))).toEqual(["1", "the file ends in the middle"]);
    expect(told(await read("<c>\n</c>\n"))).toEqual([]);
  });
});
