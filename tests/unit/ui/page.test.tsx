import { describe, expect, test } from "vitest";
import { paths } from "~/paths";
import { ErrorPage, Frame, Pagination, wordsOfPath } from "~/ui";
import { pagesAround } from "~/ui/page/pagination";
import { render, textOf } from "./render";

describe("The pages of a list", () => {
  const href = (page: number) => paths.questions({ list: "solved", page });

  test("lead to their neighbours and keep the list", async () => {
    const html = await render(<Pagination page={2} pages={3} href={href} />);
    expect(html).toMatch(/rel="prev"[^>]*href="\/questions\?list=solved&amp;page=1"/);
    expect(html).toMatch(/rel="next"[^>]*href="\/questions\?list=solved&amp;page=3"/);
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
  });

  test("have no way back from the first and none beyond the last", async () => {
    expect(await render(<Pagination page={1} pages={2} href={href} />)).not.toContain('rel="prev"');
    expect(await render(<Pagination page={2} pages={2} href={href} />)).not.toContain('rel="next"');
  });

  test("are not offered when there is one", async () => {
    expect(await render(<Pagination page={1} pages={1} href={href} />)).toBe("");
  });

  test("leave out the far ones, but never a single one", () => {
    expect(pagesAround(6, 48)).toEqual([1, null, 5, 6, 7, null, 48]);
    expect(pagesAround(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(pagesAround(1, 3)).toEqual([1, 2, 3]);
  });
});

describe("An error page", () => {
  test("for a lost address searches for the words in it", async () => {
    const html = await render(
      <ErrorPage status={404} searchText={wordsOfPath("/questions/42-card-declined")} />,
    );
    expect(html).toContain('value="card declined"');
    expect(html).toContain('action="/search"');
  });

  test("reads words of any script and survives a broken address", () => {
    expect(wordsOfPath("/questions/7-%E6%8F%90%E7%8E%B0-%E5%A4%B1%E8%B4%A5")).toBe("提现 失败");
    expect(wordsOfPath("/%E0%A4%A")).toBe("");
  });

  test("for an unknown fault says that it is ours and gives the number to report", async () => {
    const html = await render(<ErrorPage status={599} reference="req-8f2c" />, { locale: "zh-CN" });
    expect(textOf(html)).toContain("我们这边出了故障");
    expect(textOf(html)).toContain("req-8f2c");
  });
});

describe("The frame", () => {
  const ann = { id: 3, name: "Ann", staff: null };

  test("offers a visitor to sign in and come back here", async () => {
    const html = await render(<Frame viewer={null}>.</Frame>, { at: "/tags/visa?page=2" });
    expect(html).toContain('href="/sign-in?returnTo=%2Ftags%2Fvisa%3Fpage%3D2"');
    expect(html).not.toContain('action="/sign-out"');
  });

  test("changes the language by a form that comes back here", async () => {
    const html = await render(<Frame viewer={null}>.</Frame>, { at: "/tags/visa?page=2" });
    expect(html).toContain('action="/language"');
    expect(html).toContain('name="language" value="zh-CN"');
    expect(html).toContain('name="returnTo" value="/tags/visa?page=2"');
  });

  test("signs a person out by a form, not by a link", async () => {
    const html = await render(<Frame viewer={ann}>.</Frame>);
    expect(html).toMatch(/<form method="post" action="\/sign-out"/);
    expect(html).not.toContain('href="/sign-out"');
  });

  test("shows staff pages to those who may open them, and to nobody else", async () => {
    const link = 'href="/staff/people"';
    expect(await render(<Frame viewer={ann}>.</Frame>)).not.toContain(link);
    expect(
      await render(
        <Frame viewer={ann} staffAreas={["people"]}>
          .
        </Frame>,
      ),
    ).toContain(link);
  });

  test("does not offer to ask on the page where one asks", async () => {
    const ask = `href="${paths.ask()}"`;
    expect(await render(<Frame viewer={ann}>.</Frame>, { at: "/tags" })).toContain(ask);
    expect(await render(<Frame viewer={ann}>.</Frame>, { at: paths.ask() })).not.toContain(ask);
  });

  test("holds nothing that a strict policy forbids", async () => {
    const html = await render(<Frame viewer={ann}>.</Frame>);
    expect(html).not.toMatch(/\sstyle=|<script|\son[a-z]+=/);
  });
});
