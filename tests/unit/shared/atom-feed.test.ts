import { expect, test } from "vitest";
import { atomFeed, NEVER } from "~/shared/atom-feed";
import { xmlText } from "~/shared/xml";
import { oddTexts, xssInputs } from "../../support/hostile-text";
import { readXml } from "../../support/read-xml";

const feed = {
  id: "https://help.example/questions.atom",
  title: "Newest",
  language: "en",
  author: "Askwell",
  url: "https://help.example/questions",
  selfUrl: "https://help.example/questions.atom",
  updatedAt: NEVER,
};

test("whatever people write, a feed stays well-formed, and the words come out as they went in", () => {
  const texts = [
    "a < b && c > d",
    "</title><script>",
    "]]>",
    "\u0000\u0008bell\uFFFE",
    "half \uD800 a character",
    ...oddTexts(),
    ...xssInputs(),
  ];
  const entries = texts.map((text, index) => ({
    id: `https://help.example/questions/${index}`,
    title: text,
    url: `https://help.example/?q=${text}`,
    updatedAt: "2026-03-02T09:00:00.000Z",
    text,
    author: text,
    language: "en",
  }));
  const read = readXml(atomFeed({ ...feed, entries }));
  expect(read.root).toEqual({ name: "feed", language: "en" });
  expect(read.texts("entry/id")).toEqual(entries.map(({ id }) => id));
  const [title] = readXml(
    atomFeed({ ...feed, title: 'Cards & "wallets" <new>', entries: [] }),
  ).texts("title");
  expect(title).toBe('Cards & "wallets" <new>');
});

test("what XML can't hold at all is left out", () => {
  expect(xmlText("a\u0000b\u001Fc\uFFFFd")).toBe("abcd");
  expect(xmlText("\uD83D").length).toBe(1);
});
