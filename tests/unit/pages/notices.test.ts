import { describe, expect, test } from "vitest";
import { maskedOf, noticeOf, withMasked, withNotice } from "~/pages";

describe("what a page says after a finished act", () => {
  test("only words of ours are said", () => {
    const notice = (query: string) => noticeOf(new URL(`http://localhost/questions/1${query}`));
    expect(notice("?notice=asked")).toEqual({ word: "asked", postId: null, masked: [], box: [] });
    expect(notice("?notice=answered&post=7&box=kept&box=<b>")).toEqual({
      word: "answered",
      postId: 7,
      masked: [],
      box: ["kept"],
    });
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

  test("the address tells what was masked, and only kinds that we mask", () => {
    expect(withMasked("/questions/1-a?notice=asked#post-1", ["card", "phone"])).toBe(
      "/questions/1-a?notice=asked&masked=card&masked=phone#post-1",
    );
    expect(withMasked("/questions/1", ["phone"], ["kept", "left-out"])).toBe(
      "/questions/1?masked=phone&box=kept&box=left-out",
    );
    expect(withMasked("/settings", ["iban"])).toBe("/settings?masked=iban");
    expect(withMasked("/settings#top", [])).toBe("/settings#top");
    const masked = (query: string) => maskedOf(new URL(`http://localhost/${query}`));
    expect(masked("?masked=phone&masked=card&masked=card&masked=<b>")).toEqual(["card", "phone"]);
    expect(masked("?masked=toString")).toEqual([]);
  });
});
