import { Link } from "@remix-run/react";
import { formatMoment, useLanguage, useTranslate } from "~/i18n";
import type { PersonView } from "~/shared/views";
import { AnswerMark } from "../lists/answer-mark";
import { PersonLine } from "../people/person-line";

type PostMetaProps = {
  author: PersonView;
  /** ISO 8601, as `editedAt`. */
  at: string;
  editedAt?: string | null;
  /** Where the history of edits is. */
  historyTo?: string;
  official?: boolean;
  verb?: "asked" | "answered";
};

/** Who wrote a post and when; an edit leads to its history. */
export function PostMeta({ author, at, editedAt, historyTo, official, verb }: PostMetaProps) {
  const t = useTranslate();
  const { locale, timeZone, now } = useLanguage();
  const edited = editedAt
    ? t("ui.person.edited", {
        when: formatMoment(new Date(editedAt), new Date(now), locale, timeZone).text,
      })
    : null;
  return (
    <p className="flex flex-wrap items-center gap-x-3">
      <PersonLine person={author} at={at} verb={verb ? t(`ui.person.${verb}`) : undefined} />
      {edited && historyTo ? (
        <Link
          to={historyTo}
          title={t("ui.person.see-history")}
          suppressHydrationWarning
          className="text-small text-soft underline underline-offset-2 hover:text-accent"
        >
          {edited}
        </Link>
      ) : edited ? (
        <span className="text-small text-soft" suppressHydrationWarning>
          {edited}
        </span>
      ) : null}
      {official ? <AnswerMark kind="official" /> : null}
    </p>
  );
}
