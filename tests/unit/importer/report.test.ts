import { describe, expect, test } from "vitest";
import { importReport } from "~/importer/report";
import { Tally } from "~/importer/tally";

describe("the table at the end of an import", () => {
  test("shows what became of each kind of row, why rows were left out, and what could not be read", () => {
    const tally = new Tally();
    const line = tally.line("Posts.xml", "questions");
    line.read = 1_200;
    line.made = 1_100;
    line.alreadyThere = 98;
    line.leaveOut("its text is empty");
    line.leaveOut("its text is empty");
    tally.change("text shortened", 3);
    tally.fault({ file: "Posts.xml", id: "7\u001B[31m", why: "it has no Id" });
    tally.fault({ file: "Tags.xml", id: null, why: "the file ends in the middle" });
    expect(
      importReport(tally.totals()),
    ).toBe(`file       rows of     read   made  already there  left out
---------  ---------  -----  -----  -------------  --------
Posts.xml  questions  1,200  1,100             98         2

Left out, and why:
        2  questions: its text is empty

Made, with a note:
        3  text shortened

Could not be read:
  Posts.xml, row 7?[31m: it has no Id
  Tags.xml: the file ends in the middle
`);
  });

  test("a row that is lost from the counts is a fault of ours, not a quiet one", () => {
    const tally = new Tally();
    tally.line("Users.xml", "people").read = 1;
    expect(() => tally.totals()).toThrow("1 rows read, but 0 + 0 + 0 accounted for");
  });

  test("a wholly broken file is counted, but not kept row by row", () => {
    const tally = new Tally();
    for (let id = 0; id < 10_000; id++)
      tally.fault({ file: "Posts.xml", id: String(id), why: "it has no end" });
    expect(tally.totals().faultCount).toBe(10_000);
    expect(tally.totals().faults.length).toBeLessThanOrEqual(200);
    expect(importReport(tally.totals())).toContain("and 9,970 more");
  });
});
