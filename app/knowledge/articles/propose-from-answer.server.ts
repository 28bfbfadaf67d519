import { mustBeAble } from "~/accounts/index.server";
import { asLocale, detectLanguage } from "~/i18n";
import type { Context } from "~/infra/context";
import { sourceOf } from "./attach-source.server";
import { HALF_ENDINGS, NO_TEXTS } from "./halves";
import { articleNotFound } from "./hold-article.server";
import { ARTICLE_TITLE_LIMITS, STEPS_LIMITS, SYMPTOM_LIMITS } from "./limits";
import type { ArticleForm } from "./views";

/** An article that somebody is about to write from an answer: its form, and where it comes from. */
export type ProposedArticle = {
  form: ArticleForm;
  answerId: number;
  questionId: number;
  questionTitle: string;
  questionLanguage: string;
};

/**
 * The form of an article made from an answer that helped: title and symptom from the question, steps from
 * the answer, each in the language it was written in; nothing is stored yet. Refuses as `sourceOf` does,
 * and `account.not-allowed`.
 */
export async function proposeFromAnswer(ctx: Context, answerId: number): Promise<ProposedArticle> {
  mustBeAble(ctx, "tend-articles");
  const { questionId } = await sourceOf(ctx, { answerId });
  const question = await ctx.db.question.findUnique({
    where: { postId: questionId },
    select: {
      title: true,
      problemType: true,
      errorCode: true,
      post: { select: { source: true, language: true } },
      tags: { select: { tag: { select: { name: true } } } },
    },
  });
  const answer = await ctx.db.post.findUnique({
    where: { id: answerId },
    select: { source: true, language: true },
  });
  if (!question || !answer) throw articleNotFound();
  const asked = HALF_ENDINGS[asLocale(question.post.language) ?? ctx.locale];
  const answered = HALF_ENDINGS[asLocale(answer.language) ?? ctx.locale];
  return {
    answerId,
    questionId,
    questionTitle: question.title,
    questionLanguage: question.post.language,
    form: {
      ...NO_TEXTS,
      [`title${asked}`]: question.title,
      [`symptom${asked}`]: cut(question.post.source, SYMPTOM_LIMITS.max),
      [`steps${answered}`]: cut(answer.source, STEPS_LIMITS.max),
      problemType: question.problemType,
      errorCodes: question.errorCode?.toUpperCase() ?? "",
      tags: question.tags
        .map(({ tag }) => tag.name)
        .sort()
        .join(" "),
    },
  };
}

/** The form of an article about something that people look for and don't find. */
export function emptyArticleForm(
  ctx: Context,
  given: { title: string; type: string },
): ArticleForm {
  const field = `title${HALF_ENDINGS[detectLanguage(given.title, ctx.locale)]}`;
  return {
    ...NO_TEXTS,
    [field]: given.title.slice(0, ARTICLE_TITLE_LIMITS.max),
    problemType: given.type,
    errorCodes: "",
    tags: "",
  };
}

/** A text's beginning, where it is longer than its field. */
function cut(text: string, max: number): string {
  return [...text].slice(0, max).join("");
}
