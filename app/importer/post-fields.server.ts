import { detectLanguage, type Locale } from "~/i18n";
import type { Context } from "~/infra/context";
import { type PrivateKind, withoutPrivateData } from "~/privacy";
import { type Author, authorOf } from "./authors.server";
import { type Attributes, dateOf, idOf, LeftOut, optionalDate, scoreOf, textOf } from "./fields";
import { htmlToMarkdown } from "./html-to-markdown.server";

/** What questions and answers have in common, as their rows say it. */
export type PostRow = {
  id: string;
  author: Author;
  body: string;
  score: number;
  createdAt: Date;
  editedAt: Date | null;
};

/** A post's text as it is stored. */
export type PostText = { source: string; html: string; rendererVersion: number; language: Locale };

/** Reads a row of Posts.xml. */
export function postRow(attributes: Attributes, now: Date): PostRow {
  const createdAt = dateOf(attributes, "CreationDate", now);
  const editedAt = optionalDate(attributes, "LastEditDate", now);
  return {
    id: idOf(attributes, "Id"),
    author: authorOf(attributes, "OwnerUserId", "OwnerDisplayName"),
    body: textOf(attributes, "Body"),
    score: scoreOf(attributes),
    createdAt,
    editedAt: editedAt && editedAt > createdAt ? editedAt : null,
  };
}

/** An HTML body as Markdown and as our HTML, with what was lost; leaves out what has no text. */
export async function postText(
  ctx: Context,
  body: string,
  title = "",
): Promise<{ text: PostText; changes: string[] }> {
  const { markdown, change } = htmlToMarkdown(body);
  const { text: source, kinds } = withoutPrivateData(markdown);
  const text = await rendered(ctx, source, title);
  return { text, changes: [...(change ? [change] : []), ...maskedChange(kinds)] };
}

/** How the report counts a row in which private data was masked. */
export function maskedChange(kinds: readonly PrivateKind[]): string[] {
  return kinds.length > 0 ? ["private data masked"] : [];
}

/** A Markdown text as it is stored; nobody here is mentioned by names from elsewhere. */
export async function rendered(ctx: Context, source: string, title = ""): Promise<PostText> {
  if (!source) throw new LeftOut("its text is empty");
  const { html } = await ctx.markdown.render(source);
  const language = detectLanguage(`${title}\n${source}`, ctx.locale);
  return { source, html, rendererVersion: ctx.markdown.version, language };
}
