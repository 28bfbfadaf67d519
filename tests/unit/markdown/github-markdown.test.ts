import { afterAll, describe, expect, test } from "vitest";
import { MAX_MARKDOWN_LENGTH } from "~/markdown";
import {
  closeMarkdown,
  markdownRenderer,
  RENDERER_VERSION,
  renderMarkdown,
} from "~/markdown/index.server";
import { toHtml } from "~/markdown/to-html.server";
import { readHtml, violations } from "./read-html";

const html = (text: string) => toHtml(text, new Map());
const REL = 'rel="nofollow ugc noopener noreferrer"';

afterAll(closeMarkdown);

describe("what people write in Markdown looks as they meant it", () => {
  test.each([
    [
      "words stressed",
      "**a** *b* ~~c~~ `d`",
      "<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>",
    ],
    ["stress inside Chinese text", "这**很重要**吗", "<p>这<strong>很重要</strong>吗</p>"],
    ["each line on its own line", "a\nb", "<p>a<br />b</p>"],
    ["a quotation", "> a", "<blockquote>\n<p>a</p>\n</blockquote>"],
    ["a list that begins at three", "3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ["a rule", "a\n\n---\n\nb", "<p>a</p>\n<hr />\n<p>b</p>"],
    ["characters by name", "&copy; &lt;b&gt;", "<p>© &lt;b&gt;</p>"],
    ["an escaped star", "\\*a\\*", "<p>*a*</p>"],
  ])("%s", (_what, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test("headings stand below those of the page and carry no name", () => {
    const levels = readHtml(html("# a\n## b\n### c\n#### d\n##### e\n###### f")).tags;
    expect(levels.map(({ name, attributes }) => [name, attributes.size])).toEqual([
      ["h3", 0],
      ["h4", 0],
      ["h5", 0],
      ["h6", 0],
      ["h6", 0],
      ["h6", 0],
    ]);
  });

  test("code keeps its characters, names its language and can be scrolled with the keyboard", () => {
    expect(html('```TS extra\nif (a < b) "c";\n```')).toBe(
      '<pre tabindex="0"><code class="language-ts">if (a &lt; b) "c";\n</code></pre>',
    );
    expect(html("    a  b")).toBe('<pre tabindex="0"><code>a  b\n</code></pre>');
  });

  test("a wide table can be scrolled with the keyboard and is called by its columns", () => {
    expect(html("| Fee | **When** |\n|--:|---|\n| 1<br>2 | now |")).toBe(
      '<div class="table-scroll" tabindex="0" role="region" aria-label="Fee, When"><table>\n<thead>\n<tr>\n' +
        '<th align="right">Fee</th>\n<th><strong>When</strong></th>\n</tr>\n</thead>\n<tbody><tr>\n' +
        '<td align="right">1<br />2</td>\n<td>now</td>\n</tr>\n</tbody>\n</table></div>',
    );
    const [box] = readHtml(html("| | |\n|--|--|\n| a | b |")).tags;
    expect(box?.attributes.get("role")).toBe("group");
  });

  test("boxes of a task list carry their words and can't be ticked", () => {
    expect(html("- [x] paid\n- [ ] **refunded**\n  - in part")).toBe(
      '<ul class="task-list">\n' +
        '<li class="task"><label><input type="checkbox" disabled checked /> paid</label></li>\n' +
        '<li class="task"><label><input type="checkbox" disabled /> <strong>refunded</strong></label>' +
        "<ul>\n<li>in part</li>\n</ul>\n</li>\n</ul>",
    );
    expect(html("- [ ] a\n\n- [x] b")).toContain(
      '<p><label><input type="checkbox" disabled /> a</label></p>',
    );
  });
});

describe("links", () => {
  test.each([
    [
      "https://a.example/b?c=1&d=2",
      `<a href="https://a.example/b?c=1&amp;d=2" ${REL}>https://a.example/b?c=1&amp;d=2</a>`,
    ],
    ["www.a.example", `<a href="http://www.a.example" ${REL}>www.a.example</a>`],
    ["help@a.example", `<a href="mailto:help@a.example" ${REL}>help@a.example</a>`],
    ['[a](/questions/4-b "c")', `<a href="/questions/4-b" title="c" ${REL}>a</a>`],
    ["[a][b]\n\n[b]: https://c.example", `<a href="https://c.example" ${REL}>a</a>`],
    ["[付款](/tags/付款)", `<a href="/tags/%E4%BB%98%E6%AC%BE" ${REL}>付款</a>`],
  ])("%s is a link", (text, link) => {
    expect(html(text)).toBe(`<p>${link}</p>`);
  });

  test.each([
    "javascript:a",
    "//b.example",
    "/\\b.example",
    "ftp://b.example",
    "a.html",
    "#top",
    "https://a@b.example",
    "mailto:a@b.example%0d%0aBcc:c@d.example",
    "data:text/html,a",
  ])("%s is not", (address) => {
    expect(html(`[words](<${address}>)`)).toBe("<p><span>words</span></p>");
  });

  test("a picture within a link leaves one link, not one inside another", () => {
    expect(html("[![a](https://b.example/c.png) d](https://e.example)")).toBe(
      `<p><a href="https://e.example" ${REL}>a d</a></p>`,
    );
  });
});

describe("the renderer", () => {
  test("answers from its threads what the reading itself gives", async () => {
    const text = "# a\n\n- [ ] **b**";
    expect(await renderMarkdown(text)).toEqual({ html: html(text), plain: false });
    const mentions = new Map([["anna", "/people/2"]]);
    expect((await markdownRenderer.render("@Anna", mentions)).html).toContain('href="/people/2"');
    expect(markdownRenderer.version).toBe(RENDERER_VERSION);
  });

  test("works again after it was closed", async () => {
    await closeMarkdown();
    expect((await renderMarkdown("**a**")).html).toBe("<p><strong>a</strong></p>");
  });

  test("reads 20,000 characters as Markdown, whatever they are made of, and no more", async () => {
    const longest = `**a**${"😀".repeat(MAX_MARKDOWN_LENGTH - 5)}`;
    expect((await renderMarkdown(longest)).html).toMatch(/^<p><strong>a<\/strong>😀/u);
    const { html: tooLong, plain } = await renderMarkdown(`${longest}b`);
    expect(plain).toBe(true);
    expect(tooLong).toMatch(/^<p>\*\*a\*\*😀.*b<\/p>\n$/u);
  });

  test("shows plain text in its paragraphs and lines, with nothing marked up", async () => {
    const filler = "x".repeat(MAX_MARKDOWN_LENGTH);
    const { html: shown } = await renderMarkdown(`a <b> & "c"\r\nd\u202E\n \n\n**e**\n\n${filler}`);
    expect(violations(shown)).toEqual([]);
    expect(shown).toBe(
      `<p>a &lt;b&gt; &amp; &quot;c&quot;<br>\nd</p>\n<p>**e**</p>\n<p>${filler}</p>\n`,
    );
  });
});
