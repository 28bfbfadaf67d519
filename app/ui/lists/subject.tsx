import { Link } from "@remix-run/react";
import { type MessageKey, useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { ProblemType } from "~/shared/problem-types";
import type { Highlighted } from "~/shared/views";
import { Icon } from "../icon";

/** The message that names a problem type. */
export function problemTypeKey(type: ProblemType): MessageKey {
  return `ui.problem.${type}`;
}

/** A problem type by name and icon; `plain` leaves the icon out. */
export function ProblemTypeName({ type, plain = false }: { type: ProblemType; plain?: boolean }) {
  const t = useTranslate();
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      {plain ? null : <Icon name={type} className="size-4" />}
      {t(problemTypeKey(type))}
    </span>
  );
}

function Count({ count }: { count: number | undefined }) {
  const { locale } = useLanguage();
  if (count === undefined) return null;
  return <span className="tabular text-soft">{count.toLocaleString(locale)}</span>;
}

/** Leads to the questions of a problem type. */
export function ProblemTypeLink({ type, count }: { type: ProblemType; count?: number }) {
  return (
    <Link
      to={paths.questions({ type })}
      className="link-quiet relative z-1 inline-flex items-center gap-1.5"
    >
      <ProblemTypeName type={type} />
      <Count count={count} />
    </Link>
  );
}

/** Leads to the questions with a tag. */
export function TagLink({ name, count }: { name: string; count?: number }) {
  return (
    <Link
      to={paths.tag(name)}
      className="relative z-1 inline-flex max-w-full items-center gap-1.5 rounded-small bg-sunken px-2 text-small text-soft hover:text-accent hover:underline"
    >
      <bdi className="truncate">{name}</bdi>
      <Count count={count} />
    </Link>
  );
}

/** Text with its matches marked. */
export function Highlight({ parts }: { parts: Highlighted }) {
  return parts.map(({ text, hit }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
    hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
