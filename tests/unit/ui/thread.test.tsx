import { describe, expect, test } from "vitest";
import { CommentList, type CommentView, DiffView, PostFrame, VoteControl } from "~/ui";
import { render, textOf } from "./render";

function comment(id: number): CommentView {
  return {
    id,
    html: `<p>Comment number ${id}</p>`,
    language: "en",
    author: { id: 3, name: "Ann", staff: null },
    at: "2026-03-02T09:00:00Z",
  };
}

describe("Comments", () => {
  test("fold after the third, and say how many more there are", async () => {
    const html = await render(<CommentList comments={[1, 2, 3, 4, 5].map(comment)} />);
    const [shown = "", folded = ""] = html.split("<details");
    expect(shown.match(/Comment number/g)).toHaveLength(3);
    expect(folded.match(/Comment number/g)).toHaveLength(2);
    expect(textOf(`<details${folded}`)).toMatch(/^Show 2 more comments/);
  });

  test("stay open when there are three", async () => {
    expect(await render(<CommentList comments={[1, 2, 3].map(comment)} />)).not.toContain(
      "<details",
    );
  });

  test("show nothing of a removed one", async () => {
    const html = await render(<CommentList comments={[{ ...comment(1), removed: true }]} />);
    expect(html).not.toContain("Comment number");
    expect(textOf(html)).toContain("This comment was removed.");
  });

  test("carry the language that each was written in", async () => {
    const html = await render(<CommentList comments={[{ ...comment(1), language: "zh-CN" }]} />);
    expect(html).toContain('<div lang="zh-CN"');
  });
});

describe("An answer", () => {
  const frame = (marks: { accepted?: boolean; recommended?: boolean }) =>
    render(
      <PostFrame id={5} label="Answer by Ann" meta={null} {...marks}>
        .
      </PostFrame>,
    );

  test("can be accepted and recommended at once, each with its own reason", async () => {
    const text = textOf(await frame({ accepted: true, recommended: true }));
    expect(text).toContain("Accepted by the asker");
    expect(text).toContain("Recommended by support");
  });

  test("shows no reason when there is none", async () => {
    expect(textOf(await frame({}))).toBe("Answer by Ann .");
  });
});

describe("A vote", () => {
  const button = (html: string, label: string) =>
    new RegExp(`<button[^>]*aria-label="${label}"[^>]*>`).exec(html)?.[0] ?? "";

  test("is taken back by pressing the same again", async () => {
    const html = await render(<VoteControl postId={5} score={2} mine={1} />, {
      at: "/questions/4",
    });
    expect(button(html, "Helpful")).toContain('aria-pressed="true"');
    expect(button(html, "Helpful")).toContain('value="0"');
    expect(button(html, "Not helpful")).toContain('value="-1"');
    expect(html).toContain('name="returnTo" value="/questions/4#post-5"');
  });

  test("on one's own text is not possible, and the reason is read out", async () => {
    const html = await render(<VoteControl postId={5} score={2} mine={0} blocked="own" />);
    expect(html).not.toContain("<form");
    expect(button(html, "Helpful")).toContain('disabled=""');
    expect(button(html, "Helpful")).toContain('aria-describedby="vote-5-reason"');
    expect(html).toMatch(/id="vote-5-reason"[^>]*>You can&#x27;t vote on what you wrote/);
  });

  test("leads a visitor to sign in and back to the post", async () => {
    const html = await render(<VoteControl postId={5} score={2} mine={0} blocked="visitor" />, {
      at: "/questions/4",
    });
    expect(html).toContain('href="/sign-in?returnTo=%2Fquestions%2F4%23post-5"');
    expect(html).not.toContain("<button");
  });
});

describe("What changed", () => {
  test("is said in words as well as in colour", async () => {
    const html = await render(
      <DiffView
        label="Changes"
        parts={[
          { kind: "same", text: "I paid " },
          { kind: "removed", text: "100" },
          { kind: "added", text: "120 <b>" },
        ]}
      />,
    );
    expect(textOf(html)).toContain("removed: 100");
    expect(html).toMatch(/<ins>.*added:.*120 &lt;b&gt;<\/ins>/);
  });
});
