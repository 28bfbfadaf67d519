import { mentionedPeople } from "~/accounts/index.server";
import { drawPictures } from "~/attachments/index.server";
import type { Context } from "~/infra/context";
import { findMentionCandidates } from "~/markdown";
import { paths } from "~/paths";

/** A text with the HTML made from it, and whom it names. */
export type RenderedText = {
  source: string;
  html: string;
  rendererVersion: number;
  mentionedIds: number[];
};

/** Renders a Markdown text with its mentions as links and its pictures in their sizes. Takes a worker's time: before a transaction. */
export async function renderText(ctx: Context, source: string): Promise<RenderedText> {
  const rendererVersion = ctx.markdown.version;
  if (!source) return { source, html: "", rendererVersion, mentionedIds: [] };
  const candidates = findMentionCandidates(source);
  const known = await mentionedPeople(
    ctx,
    candidates.flatMap(({ keys }) => keys),
  );
  const people = new Map<string, number>();
  for (const { keys } of candidates) {
    const key = keys.find((candidate) => known.has(candidate));
    const person = key === undefined ? undefined : known.get(key);
    if (key !== undefined && person) people.set(key, person.id);
  }
  const hrefs = new Map([...people].map(([key, id]) => [key, paths.person(id)]));
  const rendered = await ctx.markdown.render(source, hrefs);
  const html = await drawPictures(ctx, { source, html: rendered.html });
  return { source, html, rendererVersion, mentionedIds: [...new Set(people.values())] };
}
