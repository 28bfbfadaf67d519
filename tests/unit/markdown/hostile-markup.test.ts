import { afterAll, describe, expect, test } from "vitest";
import { closeMarkdown, renderMarkdown } from "~/markdown/index.server";
import { sanitise } from "~/markdown/sanitise.server";
import { toHtml } from "~/markdown/to-html.server";
import {
  clobberingInputs,
  openRedirects,
  reachingOutInputs,
  xssInputs,
} from "../../support/hostile-text";
import { fetched, readHtml, violations } from "./read-html";

const NOBODY = new Map<string, string>();

/** The inputs whose HTML holds what no post may hold, with what that is. */
function offenders(inputs: readonly string[], render: (input: string) => string) {
  return inputs
    .map((input) => ({ input, html: render(input) }))
    .map(({ input, html }) => ({ input, html, found: violations(html) }))
    .filter(({ found }) => found.length > 0);
}

afterAll(closeMarkdown);

describe("T18: no text brings script into a page", () => {
  test("none of some thousand hostile texts becomes markup that a post may not hold", () => {
    expect(offenders(xssInputs(), (input) => toHtml(input, NOBODY))).toEqual([]);
  }, 60_000);

  test("the cleaner alone stops them too, whatever the Markdown reader let through", () => {
    expect(offenders(xssInputs(), sanitise)).toEqual([]);
  }, 60_000);

  test("the way that all posts take gives the same", async () => {
    const inputs = xssInputs().filter((_, index) => index % 7 === 0);
    const answers = await Promise.all(inputs.map((input) => renderMarkdown(input)));
    expect(offenders(inputs, (input) => answers[inputs.indexOf(input)]?.html ?? "<none>")).toEqual(
      [],
    );
  }, 60_000);

  test("people still read what was written: HTML is shown, not swallowed", () => {
    const html = toHtml('Use <b onclick="x()">bold</b> and <script>y()</script>', NOBODY);
    expect(html).toBe(
      '<p>Use &lt;b onclick="x()"&gt;bold&lt;/b&gt; and &lt;script&gt;y()&lt;/script&gt;</p>',
    );
  });

  test("and Markdown between their tags is read as ever", () => {
    expect(toHtml("<div>\n*a*\n</div>\n\n- b<br/>c<hr>", NOBODY)).toBe(
      "<p>&lt;div&gt;<br /><em>a</em><br />&lt;/div&gt;</p>\n<ul>\n<li>b<br />c&lt;hr&gt;</li>\n</ul>",
    );
  });

  test.each([
    ["<p onclick=x>a</p>", "<p>a</p>"],
    ["<h1>a</h1>", "a"],
    ['<a href="javascript:x">a</a>', "<span>a</span>"],
    [
      '<a class="mention" href="https://evil.example">a</a>',
      '<a href="https://evil.example" rel="nofollow ugc noopener noreferrer">a</a>',
    ],
    ['<input type="image" src="//evil.example">', '<input type="checkbox" disabled />'],
    ['<ul class="task-list badge-staff"><li class="staff">a</li></ul>', "<ul><li>a</li></ul>"],
    ['<code class="language-js staff">a</code>', "<code>a</code>"],
    ["<style>a{}</style><script>b</script>c", "c"],
  ])("the cleaner makes of %s only %s", (given, kept) => {
    expect(sanitise(given)).toBe(kept);
  });

  test("markup nested a thousand deep comes out flat", () => {
    const html = sanitise(`${"<blockquote>".repeat(1000)}a${"</blockquote>".repeat(1000)}`);
    expect(readHtml(html).tags.length).toBeLessThan(100);
    expect(readHtml(html).text).toBe("a");
  });
});

describe("T17: a link in a post leads where it seems to lead", () => {
  test("no disguised address becomes a link to another site that poses as a path of ours", () => {
    const posing = openRedirects()
      .flatMap((address) => [`<a href="${address.replaceAll('"', "&quot;")}">x</a>`])
      .map(sanitise)
      .filter((html) => violations(html).length > 0);
    expect(posing).toEqual([]);
  });

  test.each(["/a\\b", "https://a.example\\@b.example", "/a&#9;b", "https://a.example/&#x202E;b"])(
    "an address with what browsers reread, as in %s, is none",
    (address) => {
      expect(sanitise(`<a href="${address}">x</a>`)).toBe("<span>x</span>");
    },
  );

  test("nor does Markdown make one", () => {
    const inputs = openRedirects().flatMap((address) => [`[x](${address})`, `[x](<${address}>)`]);
    expect(offenders(inputs, (input) => toHtml(input, NOBODY))).toEqual([]);
  });
});

describe("T20: reading a post fetches nothing from anywhere else", () => {
  const inputs = [...reachingOutInputs(), ...xssInputs()];

  test("every address that a page would fetch by itself is an uploaded picture", () => {
    const foreign = inputs
      .flatMap((input) => [...fetched(toHtml(input, NOBODY)), ...fetched(sanitise(input))])
      .filter((address) => !/^\/attachments\/[\w-]+$/.test(address));
    expect(foreign).toEqual([]);
  }, 60_000);

  test("a picture from elsewhere becomes a link to it", () => {
    expect(toHtml("![a receipt](https://a.example/r.png)", NOBODY)).toBe(
      '<p><a href="https://a.example/r.png" rel="nofollow ugc noopener noreferrer">a receipt</a></p>',
    );
  });

  test.each([
    "//evil.example/p",
    "/attachments/../x",
    "/attachments/a?b",
    "/questions/1",
    "data:image/png,x",
  ])("%s is no picture of ours", (address) => {
    expect(fetched(sanitise(`<img src="${address}">`))).toEqual([]);
  });

  test("an uploaded picture is shown, with its words and without hurry", () => {
    expect(toHtml('![my "receipt"](/attachments/aB3_-x "Page 1")', NOBODY)).toBe(
      '<p><img alt="my &quot;receipt&quot;" src="/attachments/aB3_-x" title="Page 1" loading="lazy" /></p>',
    );
  });
});

describe("T21: nobody gives the page names", () => {
  test("no id and no name comes through, from markup or from headings", () => {
    const named = [...clobberingInputs(), ...xssInputs()]
      .flatMap((input) => [toHtml(input, NOBODY), sanitise(input)])
      .flatMap((html) => readHtml(html).tags)
      .filter(({ attributes }) => attributes.has("id") || attributes.has("name"));
    expect(named).toEqual([]);
  }, 60_000);
});
