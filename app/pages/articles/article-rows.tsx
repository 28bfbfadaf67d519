import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatDay, LOCALE_NAMES, useLanguage, useTranslate } from "~/i18n";
import type { ArticleRowView } from "~/knowledge";
import { paths } from "~/paths";
import type { Highlighted } from "~/shared/views";
import { Highlight, ProblemTypeName, RowList } from "~/ui";
import { BySupportMark, OutdatedMark } from "./article-marks";

const LINE = "flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft";

type RowProps = {
  row: ArticleRowView;
  level?: 2 | 3 | 4;
  /** On the page of one problem type its name says nothing. */
  withType?: boolean;
  /** Among questions, that support wrote it is said of each. */
  marked?: boolean;
  /** Title and excerpt with what was looked for. */
  title?: Highlighted;
  excerpt?: Highlighted;
  /** Stands at its end, with its own links. */
  children?: ReactNode;
};

/** An article in a list: the row is one target. */
export function ArticleRow({
  row,
  level = 2,
  withType = true,
  marked = false,
  title,
  excerpt,
  children,
}: RowProps) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const Heading = `h${level}` as const;
  const others = row.languages.filter((language) => language !== locale);
  return (
    <li className="group relative py-4">
      <Heading
        lang={row.language}
        className="text-base leading-snug [overflow-wrap:anywhere] sm:text-[1.0625rem]"
      >
        <Link
          to={paths.article(row.id, row.title)}
          className="line-clamp-2 after:absolute after:inset-0 group-hover:text-accent hover:underline"
        >
          {title ? <Highlight parts={title} /> : row.title}
        </Link>
      </Heading>
      <p
        lang={row.language}
        className="mt-1 line-clamp-2 text-small text-soft [overflow-wrap:anywhere]"
      >
        {excerpt ? <Highlight parts={excerpt} /> : row.excerpt}
      </p>
      <div className={`${LINE} mt-2`}>
        {marked ? <BySupportMark /> : null}
        {withType ? <ProblemTypeName type={row.problemType} /> : null}
        {row.errorCodes.length > 0 ? (
          <span className="[overflow-wrap:anywhere]">
            {t("articles.row.codes", {
              count: row.errorCodes.length,
              codes: row.errorCodes.join(", "),
            })}
          </span>
        ) : null}
        <Reviewed at={row.reviewedAt} />
        {row.underReview ? <OutdatedMark words={t("articles.under-review.short")} /> : null}
        {others.map((language) => (
          <span key={language}>
            {t("articles.also-in")} <span lang={language}>{LOCALE_NAMES[language]}</span>
          </span>
        ))}
      </div>
      {children}
    </li>
  );
}

/** When somebody of support last said that it is right. */
export function Reviewed({ at }: { at: string }) {
  const t = useTranslate();
  const { locale, timeZone } = useLanguage();
  return (
    <span>
      {t("articles.reviewed")}{" "}
      <time dateTime={at} suppressHydrationWarning>
        {formatDay(new Date(at), locale, timeZone)}
      </time>
    </span>
  );
}

/** Articles under each other. */
export function ArticleRows({
  rows,
  ...rest
}: Pick<RowProps, "level" | "withType"> & { rows: readonly ArticleRowView[] }) {
  return (
    <RowList>
      {rows.map((row) => (
        <ArticleRow key={row.id} row={row} {...rest} />
      ))}
    </RowList>
  );
}
