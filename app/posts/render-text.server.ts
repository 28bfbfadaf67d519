import { mentionedPeople } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { paths } from "~/paths";

/** A text with the HTML made from it, and whom it names. */
export type RenderedText = {
  source: string;
  html: string;
  rendererVersion: number;
  mentionedIds: number[];
};

/** Renders a Markdown text with its mentions as links. Takes a worker's time: before a transaction. */
export async function renderText(ctx: Context, source: string): Promise<RenderedText> {
  const people = source.includes("@") || source.includes("＠") ? await mentionedPeople(ctx, source) : [];
  const hrefs = new Map(people.map(({ key, id }) => [key, paths.person(id)]));
  const { html } = await ctx.markdown.render(source, hrefs);
  const mentionedIds = [...new Set(people.map(({ id }) => id))];
  return { source, html, rendererVersion: ctx.markdown.version, mentionedIds };
}
