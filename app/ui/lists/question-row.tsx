import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { Highlighted, QuestionRowView } from "~/shared/views";
import { PersonLine } from "../people/person-line";
import { AnswerMark } from "./answer-mark";
import { StateMark } from "./state-mark";
import { Highlight, ProblemTypeName, TagLink } from "./subject";

const LINE = "flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft";

/** The frame of question rows. */
export function RowList({ children }: { children: ReactNode }) {
  return <ul className="divide-y divide-line border-b border-line">{children}</ul>;
}

function Marks({ row }: { row: QuestionRowView }) {
  return (
    <>
      {row.accepted ? <AnswerMark kind="accepted" short /> : null}
      {row.recommended ? <AnswerMark kind="recommended" short /> : null}
      {row.official ? <AnswerMark kind="official" short /> : null}
    </>
  );
}

function Tags({ names }: { names: readonly string[] }) {
  const t = useTranslate();
  if (names.length === 0) return null;
  return (
    <ul aria-label={t("ui.row.tags")} className="flex max-w-full flex-wrap gap-1.5">
      {names.map((name) => (
        <li key={name} className="flex max-w-full">
          <TagLink name={name} />
        </li>
      ))}
    </ul>
  );
}

type QuestionRowProps = {
  row: QuestionRowView;
  /** The title with its matches; otherwise the row's own. */
  title?: Highlighted;
  /** A piece of text with its matches. */
  excerpt?: Highlighted;
  /** The heading level that fits the page. */
  level?: 2 | 3 | 4;
  /** What is worth knowing before opening it, first in the line under it. */
  label?: string;
  /** Stands at its end. */
  children?: ReactNode;
};

/** A question in a list: the row is one target, the links inside stay reachable. */
export function QuestionRow({ row, title, excerpt, level = 2, label, children }: QuestionRowProps) {
  const t = useTranslate();
  const Heading = `h${level}` as const;
  return (
    <li className="group relative py-4">
      <Heading
        lang={row.language}
        className="text-base leading-snug [overflow-wrap:anywhere] sm:text-[1.0625rem]"
      >
        <Link
          to={paths.question(row.id, row.title)}
          className="line-clamp-2 after:absolute after:inset-0 group-hover:text-accent hover:underline"
        >
          {title ? <Highlight parts={title} /> : row.title}
        </Link>
      </Heading>
      {excerpt && excerpt.length > 0 ? (
        <p
          lang={row.language}
          className="mt-1 line-clamp-2 text-small text-soft [overflow-wrap:anywhere]"
        >
          <Highlight parts={excerpt} />
        </p>
      ) : null}
      <div className={`${LINE} mt-2`}>
        <StateMark state={row.state} />
        {label ? (
          <span className="rounded-small border border-line px-1.5 font-semibold">{label}</span>
        ) : null}
        <ProblemTypeName type={row.problemType} />
        {row.errorCode ? (
          <Link
            to={paths.code(row.errorCode)}
            className="link-quiet relative z-1 [overflow-wrap:anywhere]"
          >
            {t("ui.row.error-code", { code: row.errorCode })}
          </Link>
        ) : null}
      </div>
      <div className={`${LINE} mt-1.5`}>
        <PersonLine person={row.asker} at={row.askedAt} />
        <span className="tabular">{t("ui.row.answers", { count: row.answerCount })}</span>
        {row.meTooCount > 0 ? (
          <span className="tabular">{t("ui.row.me-toos", { count: row.meTooCount })}</span>
        ) : null}
        <Marks row={row} />
        <Tags names={row.tags} />
      </div>
      {children}
    </li>
  );
}

/** A list of questions, or what `empty` says when there is none. */
export function QuestionList({
  rows,
  level = 2,
  empty = null,
}: {
  rows: readonly QuestionRowView[];
  level?: 2 | 3 | 4;
  empty?: ReactNode;
}) {
  if (rows.length === 0) return empty;
  return (
    <RowList>
      {rows.map((row) => (
        <QuestionRow key={row.id} row={row} level={level} />
      ))}
    </RowList>
  );
}
