import type { Context } from "~/infra/context";
import { renderText } from "~/posts/index.server";
import type { ArticleTexts } from "./halves";

/** The HTML columns of an article, made from its Markdown. Takes a worker's time: before a transaction. */
export async function renderArticle(
  ctx: Context,
  texts: Pick<ArticleTexts, "symptomEn" | "symptomZh" | "stepsEn" | "stepsZh">,
) {
  const [symptomEn, symptomZh, stepsEn, stepsZh] = await Promise.all(
    [texts.symptomEn, texts.symptomZh, texts.stepsEn, texts.stepsZh].map((source) =>
      renderText(ctx, source),
    ),
  );
  return {
    symptomHtmlEn: symptomEn?.html ?? "",
    symptomHtmlZh: symptomZh?.html ?? "",
    stepsHtmlEn: stepsEn?.html ?? "",
    stepsHtmlZh: stepsZh?.html ?? "",
    rendererVersion: ctx.markdown.version,
  };
}
