import { describe, expect, test } from "vitest";
import { headOf, openHead, shortened } from "~/pages";

const site = {
  origin: "https://help.example",
  name: "Askwell",
  brands: [],
  timeZone: "UTC",
  demo: false,
};
const page = { about: "All questions", description: "What people asked.", address: "/questions" };

describe("the head of a page of ours", () => {
  test("names its address in each language, and the one that asks the browser", () => {
    const asked = new URL("http://evil.example/questions?utm=1");
    const { outside } = openHead({ site, locale: "en" }, { ...page, asked });
    expect(outside.canonical).toBe("https://help.example/questions");
    expect(outside.languages).toEqual([
      { lang: "en", href: "https://help.example/questions?lang=en" },
      { lang: "zh-Hans", href: "https://help.example/questions?lang=zh-CN" },
      { lang: "x-default", href: "https://help.example/questions" },
    ]);
  });

  test("is its own canonical address in the language that the address names", () => {
    const asked = new URL("http://localhost/questions?lang=zh-CN&page=2");
    const address = "/questions?page=2";
    const { outside } = openHead({ site, locale: "zh-CN" }, { ...page, address, asked });
    expect(outside.canonical).toBe("https://help.example/questions?page=2&lang=zh-CN");
    expect(outside.card.locale).toBe("zh_CN");
  });

  test("of what a person wrote has one address, whatever the reader's language", () => {
    const asked = new URL("http://localhost/questions/1-a?lang=zh-CN");
    const { outside } = openHead(
      { site, locale: "zh-CN" },
      { ...page, address: "/questions/1-a", asked, written: "en" },
    );
    expect(outside.canonical).toBe("https://help.example/questions/1-a");
    expect(outside.languages).toEqual([]);
    expect(outside.card).toMatchObject({ locale: "en_US", kind: "article" });
  });

  test("is written as tags: a quiet page has none of them but its title and 'noindex'", () => {
    const head = openHead(
      { site, locale: "en" },
      { ...page, asked: new URL("http://localhost/questions") },
    );
    const tags = headOf(head);
    expect(tags).toContainEqual({ property: "og:title", content: "All questions" });
    expect(tags).toContainEqual({ property: "og:image", content: "https://help.example/card.png" });
    expect(headOf({ title: "A form", unlisted: true })).toEqual([
      { title: "A form" },
      { name: "robots", content: "noindex" },
    ]);
  });
});

describe("a description", () => {
  test("ends between words, or between characters where there are no blanks", () => {
    expect(shortened("short", 10)).toBe("short");
    expect(shortened("one two three", 10)).toBe("one two…");
    expect(shortened("提现一直没有到账怎么办", 6)).toBe("提现一直没…");
    expect(shortened("😀😀😀😀", 3)).toBe("😀😀…");
  });
});
