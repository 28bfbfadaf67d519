import { mustBeAble } from "~/accounts/index.server";
import { peopleOf } from "~/answers/index.server";
import { LOCALES } from "~/i18n";
import type { Context } from "~/infra/context";
import { differences } from "~/posts";
import type { PersonView } from "~/shared/views";
import { contentColumns, textColumns } from "./article-columns";
import { type ArticleTexts, HALF_ENDINGS, NO_TEXTS, titleFor } from "./halves";
import { articleNotFound } from "./hold-article.server";
import type { ArticleVersionView } from "./views";

/** Versions shown; each costs comparisons of up to eight texts. */
const VERSIONS_MAX = 30;

type RevisionRow = ArticleTexts & {
  version: number;
  problemType: string;
  errorCodes: string[];
  tags: string[];
  editorId: number;
  createdAt: Date;
};

/**
 * How an article came to read as it does, the newest 30 versions, each with what it changed in either
 * language. Refuses `article.not-found` (404) and `account.not-allowed`.
 */
export async function articleHistory(
  ctx: Context,
  articleId: number,
): Promise<{ id: number; title: string; language: string; versions: ArticleVersionView[] }> {
  mustBeAble(ctx, "tend-articles");
  const article = await ctx.db.article.findUnique({
    where: { id: articleId },
    select: {
      ...textColumns,
      revisions: {
        orderBy: { version: "desc" },
        // One more than shown: the oldest shown is compared with it.
        take: VERSIONS_MAX + 1,
        select: { version: true, ...contentColumns, editorId: true, createdAt: true },
      },
    },
  });
  if (!article) throw articleNotFound();
  const { revisions } = article;
  const person = await peopleOf(
    ctx,
    revisions.map(({ editorId }) => editorId),
  );
  return {
    id: articleId,
    ...titleFor(article, ctx.locale),
    versions: revisions
      .slice(0, VERSIONS_MAX)
      .map((revision, index) =>
        versionView(revision, revisions[index + 1] ?? null, person(revision.editorId)),
      ),
  };
}

function versionView(
  now: RevisionRow,
  before: RevisionRow | null,
  editor: PersonView,
): ArticleVersionView {
  const old = before ?? NO_TEXTS;
  return {
    version: now.version,
    editor,
    at: now.createdAt.toISOString(),
    texts: LOCALES.flatMap((language) =>
      (["title", "applies", "symptom", "steps"] as const).flatMap((name) => {
        const field = `${name}${HALF_ENDINGS[language]}` as const;
        if (old[field] === now[field]) return [];
        return [{ field, language, parts: differences(old[field], now[field]) }];
      }),
    ),
    facts: (["problemType", "errorCodes", "tags"] as const).flatMap((field) => {
      const [was, is] = [before ? short(before[field]) : "", short(now[field])];
      return was === is ? [] : [{ field, before: was, after: is }];
    }),
  };
}

function short(value: string | readonly string[]): string {
  return typeof value === "string" ? value : value.join(", ");
}
