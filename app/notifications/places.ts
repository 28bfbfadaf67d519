import type { Locale } from "~/i18n";
import { paths } from "~/paths";

/** The stored facts of a notice that say what it tells of by name, and where that is. */
export type PlaceRow = {
  questionId: number | null;
  postId: number | null;
  incidentId: number | null;
  caseId: number | null;
  questionTitle: string | null;
  language: string | null;
  titleEn: string | null;
  titleZh: string | null;
  errorCode: string | null;
  /** What its reader looked for. */
  lookedFor: string | null;
  /** The article that has to be looked at, or that answers what was looked for. */
  articleId: number | null;
  kind: string;
};

/**
 * The name of what a notice tells of, and its language: a question's title, an incident's or article's in the reader's
 * language, a jump's error code; null where it has none.
 */
export function titleOf(row: PlaceRow, locale: Locale): { title: string | null; language: string } {
  if (row.questionTitle !== null)
    return { title: row.questionTitle, language: row.language ?? locale };
  const title = locale === "zh-CN" ? row.titleZh : row.titleEn;
  if (title !== null) return { title, language: locale };
  // An article may have been written in the other language alone.
  const other = locale === "zh-CN" ? row.titleEn : row.titleZh;
  if (other !== null) return { title: other, language: locale === "zh-CN" ? "en" : "zh-CN" };
  return { title: row.errorCode || row.lookedFor, language: locale };
}

/** The path of what a notice tells of; with the question's title in it only where `titled`. */
export function placeOf(row: PlaceRow, titled: boolean): string {
  const { questionId, postId, incidentId, caseId, articleId, kind } = row;
  // Where it is tended; everybody else is led to the page that all read.
  if (kind === "article-review" && articleId !== null) return paths.staffArticle(articleId);
  if (kind === "search-answered" && questionId === null)
    return articleId === null
      ? paths.search({ q: row.lookedFor ?? undefined })
      : paths.article(articleId);
  if (incidentId !== null) return paths.incident(incidentId);
  // The case itself is for those who work it; its asker reads of it in the thread.
  if (caseId !== null && kind.startsWith("case-")) return paths.case(caseId);
  if (questionId === null || postId === null) return paths.staffIncidents();
  if (kind === "satisfaction") return paths.rating(questionId);
  const title = titled ? (row.questionTitle ?? "") : "";
  return postId === questionId
    ? paths.question(questionId, title)
    : paths.post(questionId, title, postId);
}
