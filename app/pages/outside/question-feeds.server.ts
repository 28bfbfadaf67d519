import { listQuestions, questionWords } from "~/answers/index.server";
import { translatorFor } from "~/i18n";
import type { Context } from "~/infra/context";
import { paths, type QuestionList } from "~/paths";
import { searchQuestions } from "~/search/index.server";
import { type Feed, NEVER } from "~/shared/atom-feed";
import type { ProblemType } from "~/shared/problem-types";
import type { QuestionRowView } from "~/shared/views";

/** Characters of what was asked that an entry shows. */
const SUMMARY_MAX = 400;

/** The newest page of a list of questions, of one problem type or of all. */
export async function questionsFeed(
  ctx: Context,
  { list, type }: { list: QuestionList; type: ProblemType | null },
): Promise<Feed> {
  const t = translatorFor(ctx.locale);
  const { rows } = await listQuestions(ctx, { list, type, page: 1 });
  const wish = { list: list === "newest" ? undefined : list, type: type ?? undefined };
  const about = type
    ? t("pages.lists.type-window", {
        type: t(`ui.problem.${type}`),
        list: t(`pages.lists.${list}`),
      })
    : t(`pages.lists.${list}.window`);
  return feedOf(ctx, rows, {
    title: t("outside.feed.list", { about, site: ctx.site.name }),
    address: paths.questions(wish),
    self: paths.questionsFeed({ ...wish, lang: ctx.locale }),
  });
}

/** The newest questions with a tag; null where none in sight carries it. */
export async function tagFeed(ctx: Context, name: string): Promise<Feed | null> {
  const t = translatorFor(ctx.locale);
  const { rows } = await listQuestions(ctx, { list: "newest", tag: name, page: 1 });
  if (rows.length === 0) return null;
  return feedOf(ctx, rows, {
    title: t("outside.feed.tag", { name, site: ctx.site.name }),
    address: paths.tag(name),
    self: paths.tagFeed(name, ctx.locale),
  });
}

/** The questions that a search finds first; articles change in place and are no news. */
export async function searchFeed(ctx: Context, typed: string): Promise<Feed> {
  const t = translatorFor(ctx.locale);
  const { rows: found, text } = await searchQuestions(ctx, {
    text: typed,
    filter: { kind: "question" },
    page: 1,
  });
  const rows = found.filter((hit) => hit.kind === "question");
  return feedOf(ctx, rows, {
    title: t("outside.feed.search", { text, site: ctx.site.name }),
    address: paths.search({ q: text }),
    self: paths.searchFeed(text, ctx.locale),
  });
}

async function feedOf(
  ctx: Context,
  rows: readonly QuestionRowView[],
  { title, address, self }: { title: string; address: string; self: string },
): Promise<Feed> {
  const { origin, name } = ctx.site;
  const words = await questionWords(
    ctx,
    rows.map(({ id }) => id),
    SUMMARY_MAX,
  );
  const entries = rows.map((row) => ({
    // Without the words of its title, which may change.
    id: origin + paths.question(row.id),
    title: row.title,
    url: origin + paths.question(row.id, row.title),
    updatedAt: row.lastActivityAt,
    publishedAt: row.askedAt,
    author: row.asker.name,
    language: row.language,
    text: words.get(row.id) ?? "",
  }));
  const changes = entries.map(({ updatedAt }) => updatedAt).sort();
  return {
    id: origin + self,
    title,
    language: ctx.locale,
    author: name,
    url: origin + address,
    selfUrl: origin + self,
    updatedAt: changes.at(-1) ?? NEVER,
    entries,
  };
}
