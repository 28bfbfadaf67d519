import { translatorFor } from "~/i18n";
import type { Context } from "~/infra/context";

/** What the guide shows; each is a message that holds the text as one would type it. */
const EXAMPLES = [
  "paragraphs",
  "emphasis",
  "list",
  "steps",
  "tasks",
  "quote",
  "code",
  "code-block",
  "link",
  "table",
] as const;

export type WritingExample = { name: (typeof EXAMPLES)[number]; text: string; html: string };

/** The guide's examples, drawn by the renderer of every post: what it shows is what one gets. */
export async function writingExamples(ctx: Context): Promise<WritingExample[]> {
  const t = translatorFor(ctx.locale);
  return Promise.all(
    EXAMPLES.map(async (name) => {
      const text = t(`help.writing.example.${name}`);
      return { name, text, html: (await ctx.markdown.render(text)).html };
    }),
  );
}
