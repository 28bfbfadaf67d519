import { describe, expect, test } from "vitest";
import { htmlToMarkdown } from "~/importer/html-to-markdown.server";
import { MAX_MARKDOWN_LENGTH } from "~/markdown";

const markdown = (html: string) => htmlToMarkdown(html).markdown;

describe("a post's HTML becomes clean Markdown", () => {
  test.each([
    ["paragraphs", "<p>One</p>\n\n<p>Two<br>lines</p>", "One\n\nTwo  \nlines"],
    ["emphasis", "<p><em>a</em> <strong>b</strong> <del>c</del></p>", "*a* **b** ~~c~~"],
    ["headings and rules", "<h2>Head</h2><hr><p>x</p>", "## Head\n\n---\n\nx"],
    ["quotes", "<blockquote>\n<p>said</p>\n</blockquote>", "> said"],
    ["keys and raised text", "<p>Press <kbd>Ctrl</kbd> x<sup>2</sup></p>", "Press `Ctrl` x^2"],
    [
      "signs of Markdown in plain text",
      "<p>*not bold* and [no link]</p>",
      "\\*not bold\\* and \\[no link\\]",
    ],
    ["lists within lists", "<ul><li>a<ul><li>b</li></ul></li></ul>", "-   a\n    -   b"],
  ])("%s", (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  test("a code block keeps its lines, its language and signs, and a longer fence where it holds one", () => {
    expect(
      markdown(
        '<pre class="lang-js prettyprint-override"><code>if (a &lt; b) {\n  *x*;\n}\n</code></pre>',
      ),
    ).toBe("```js\nif (a < b) {\n  *x*;\n}\n```");
    expect(markdown("<pre><code>```\ncode\n```</code></pre>")).toBe("````\n```\ncode\n```\n````");
    expect(markdown("<!-- language: lang-py --><pre>plain\n\n  text</pre>")).toBe(
      "```\nplain\n\n  text\n```",
    );
  });

  test("a table becomes a table, and what a cell can't hold leaves its words", () => {
    const html =
      "<table><thead><tr><th>Code</th><th>Meaning</th></tr></thead><tbody><tr><td>E42</td><td><ul><li>no | money</li></ul></td></tr></tbody></table>";
    expect(markdown(html)).toBe("| Code | Meaning |\n| --- | --- |\n| E42 | no \\| money |");
  });

  test("links keep their addresses; those that lead nowhere on the web are words", () => {
    expect(markdown('<a href="https://example.org/a_(b)?c=1&amp;d=2">see</a>')).toBe(
      "[see](https://example.org/a_%28b%29?c=1&d=2)",
    );
    expect(markdown('<a href="//example.org/x">see</a>')).toBe("[see](https://example.org/x)");
    expect(
      markdown('<a href="/questions/1">here</a> <a href="javascript:alert(1)">there</a>'),
    ).toBe("here there");
    expect(markdown('<a href="https://example.org/a b">x</a>')).toBe(
      "[x](https://example.org/a%20b)",
    );
  });

  test("pictures become links, also inside a link", () => {
    expect(markdown('<img src="https://example.org/a.png" alt="the [error]">')).toBe(
      "[the \\[error\\]](https://example.org/a.png)",
    );
    expect(
      markdown('<a href="https://example.org/big"><img src="https://example.org/a.png"></a>'),
    ).toBe("[picture](https://example.org/big)");
  });
});

describe("hostile HTML", () => {
  test("scripts, styles, frames and comments leave nothing", () => {
    const html =
      "<p>a<script>alert('<b>')</script><style>p{}</style><iframe src=x>no</iframe><!-- <p>b</p> -->c</p>";
    expect(markdown(html)).toBe("ac");
  });

  test("tags in text stay text", () => {
    expect(markdown("<p>&lt;script&gt;alert(1)&lt;/script&gt; 1 < 2</p>")).toBe(
      "<script>alert(1)</script> 1 < 2",
    );
  });

  test("a text beyond the limit is cut after a paragraph, its open code block closed", () => {
    const { markdown: text, change } = htmlToMarkdown(
      `<p>${"word ".repeat(1000)}</p><pre><code>${"line of code\n".repeat(3000)}</code></pre>`,
    );
    expect(text.length).toBeLessThanOrEqual(MAX_MARKDOWN_LENGTH);
    expect(text.endsWith("line of code\n```\n\n[…]")).toBe(true);
    expect(change).toBe("text shortened");
  });

  test("beyond any real post's length only plain text is taken", () => {
    const { markdown: text, change } = htmlToMarkdown(`<p><b>bold</b> ${"x ".repeat(60_000)}</p>`);
    expect(change).toBe("formatting left out");
    expect(text.startsWith("bold x x")).toBe(true);
    expect(text.length).toBeLessThanOrEqual(MAX_MARKDOWN_LENGTH);
  });

  test("directions, controls, halves of characters and heaps of marks are taken out", () => {
    expect(
      markdown(`<p>a\u202Eb\u0000c\uD800d${"e\u0301".normalize("NFC")}${"\u0301".repeat(100)}</p>`),
    ).toMatch(/^abc\uFFFDdé\u0301{29,30}$/u);
  });

  // Each took seconds to minutes, or all memory, before the HTML was tidied.
  test.each([
    ["blanks that are no blanks", `x${"\u00A0".repeat(90_000)}x`],
    ["the same as references", `x${"&#160;".repeat(16_000)}x`],
    [
      "formatting that is never closed",
      `${Array.from({ length: 8_000 }, (_, n) => `<b id=${n}>`).join("")}${"<p>x".repeat(5_000)}`,
    ],
    ["endless nesting", "<blockquote><ul><li>".repeat(5_000)],
    ["tables in tables", "<table><tr><td>".repeat(6_000)],
    ["cells without end", `<table><tr>${"<td>x".repeat(19_000)}`],
    ["tags that never end", '<a href="'.repeat(11_000)],
  ])("is converted in the time of a page: %s", (_, html) => {
    const { markdown: text } = htmlToMarkdown(html);
    expect(text.length).toBeLessThanOrEqual(MAX_MARKDOWN_LENGTH);
  });
});
