import { Link } from "@remix-run/react";
import { useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { QuestionRowView } from "~/shared/views";
import { Icon, QuestionRow, StateMark } from "~/ui";
import { ArticleRow } from "../articles/article-rows";
import type { FoundRow } from "./search-view";

/** One hit: an article, or a question, with its language where it isn't the reader's, and what says the same under it. */
export function SearchHit({ hit }: { hit: FoundRow }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  if (hit.kind === "article")
    return (
      <ArticleRow row={hit.article} title={hit.titleParts} excerpt={hit.excerpt} marked>
        <Folded rows={hit.folded} />
      </ArticleRow>
    );
  return (
    <QuestionRow
      row={hit}
      title={hit.titleParts}
      excerpt={hit.excerpt}
      label={
        hit.language === locale
          ? undefined
          : t(hit.language === "en" ? "ui.row.in-en" : "ui.row.in-zh-CN")
      }
    >
      <Folded rows={hit.folded} />
    </QuestionRow>
  );
}

/** Questions like a hit, behind one line. */
function Folded({ rows }: { rows: readonly QuestionRowView[] }) {
  const t = useTranslate();
  if (rows.length === 0) return null;
  return (
    <details className="relative z-1 mt-1">
      <summary className="act">
        <Icon name="down" className="turns size-4" />
        {t("pages.search.folded", { count: rows.length })}
      </summary>
      <ul className="ms-2 border-s-2 border-line ps-4">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-wrap items-center justify-between gap-x-3 py-1">
            <Link
              to={paths.question(row.id, row.title)}
              lang={row.language}
              className="link inline-flex min-h-11 items-center [overflow-wrap:anywhere]"
            >
              {row.title}
            </Link>
            <StateMark state={row.state} quiet />
          </li>
        ))}
      </ul>
    </details>
  );
}
