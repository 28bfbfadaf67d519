import { describe, expect, test } from "vitest";
import { noticeOf, withNotice } from "~/pages";

describe("what a page says after a finished act", () => {
  test("only words of ours are said", () => {
    const notice = (query: string) => noticeOf(new URL(`http://localhost/questions/1${query}`));
    expect(notice("?notice=asked")).toEqual({ word: "asked", postId: null });
    expect(notice("?notice=answered&post=7")).toEqual({ word: "answered", postId: 7 });
    for (const query of ["", "?notice=", "?notice=toString", "?notice=<b>", "?post=7"]) {
      expect(notice(query)).toBeNull();
    }
  });

  test("the address leads to the post and keeps what it asked for before", () => {
    expect(withNotice("/questions/1-a?x=1#post-3", "edited", 9)).toBe(
      "/questions/1-a?x=1&notice=edited&post=9#post-9",
    );
    expect(withNotice("/questions/new", "draft-saved")).toBe("/questions/new?notice=draft-saved");
  });
});
