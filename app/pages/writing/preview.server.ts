import { takeAttempt } from "~/accounts/index.server";
import { drawPictures } from "~/attachments/index.server";
import { detectLanguage } from "~/i18n";
import type { Context } from "~/infra/context";
import { MAX_MARKDOWN_LENGTH } from "~/markdown";
import { withoutPrivateData } from "~/privacy";
import { TextChecks } from "~/shared/text";
import type { PreviewView } from "./preview-view";

/** Far more looks than anybody takes while writing, in ten minutes; each is work for the renderer. */
const LOOKS = { limit: 200, windowSeconds: 600 };
/** The longest form, an article's, has two texts in each language. */
const TEXTS_MAX = 4;

/**
 * Texts as their page will show them, private data masked. `from` tells visitors apart (their address). Refuses the codes
 * of TextChecks under the field "body", and `account.too-many-tries` (429).
 */
export async function previewOf(ctx: Context, texts: string[], from: string): Promise<PreviewView> {
  const checks = new TextChecks();
  const read = texts
    .slice(0, TEXTS_MAX)
    .map((text) => checks.read("body", text, { max: MAX_MARKDOWN_LENGTH }))
    .map((text) => withoutPrivateData(text).text);
  checks.done();
  await takeAttempt(ctx, {
    name: "preview",
    key: ctx.actor ? String(ctx.actor.id) : from,
    ...LOOKS,
  });
  const parts = await Promise.all(
    read.map(async (text) => ({
      html: text ? await htmlOf(ctx, text) : "",
      language: detectLanguage(text, ctx.locale),
    })),
  );
  return { parts };
}

async function htmlOf(ctx: Context, source: string): Promise<string> {
  const { html } = await ctx.markdown.render(source);
  return drawPictures(ctx, { source, html });
}
