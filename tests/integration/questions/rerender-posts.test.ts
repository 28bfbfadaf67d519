import { expect, test } from "vitest";
import { questionThread } from "~/answers/index.server";
import type { MarkdownRenderer } from "~/infra/context";
import { rerenderPosts } from "~/questions/index.server";
import { makePerson } from "../../support/make";
import { answer, ask } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();

test("T19: after the renderer changed, every text is made anew from its source, in batches", async () => {
  const asker = world.as(await makePerson(world));
  const questionId = await ask(asker, { tried: "I tried **everything**." });
  await answer(asker, questionId);
  const { markdown } = asker;
  const version = markdown.version + 1;
  // The next version of the real renderer, told apart by a mark.
  const next: MarkdownRenderer = {
    version,
    render: async (text, mentions) => {
      const { html } = await markdown.render(text, mentions);
      return { html: `${html}<!-- new -->` };
    },
  };
  const ctx = { ...world.ctx, markdown: next };
  expect([
    await rerenderPosts(ctx, 1),
    await rerenderPosts(ctx, 5),
    await rerenderPosts(ctx, 5),
  ]).toEqual([1, 1, 0]);
  const thread = await questionThread(world.ctx, questionId);
  expect(thread?.html).toMatch(/nothing arrives[\s\S]*<!-- new -->/);
  expect(thread?.triedHtml).toMatch(/<strong>everything<\/strong>[\s\S]*<!-- new -->/);
  expect(thread?.version).toBe(1);
  expect(thread?.answers[0]).toMatchObject({ html: expect.stringContaining("<!-- new -->") });
});
