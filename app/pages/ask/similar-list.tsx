import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { AnswerMark, Icon, Notice, PersonLink, StateMark, UserText, UserTitle } from "~/ui";
import type { SimilarView } from "./use-similar";

/** Similar questions under the title; a solved one opens in place with the answer that solved it. */
export function SimilarList({ found, asked }: { found: SimilarView | null; asked: boolean }) {
  const t = useTranslate();
  const rows = found?.rows ?? [];
  const articles = found?.articles ?? [];
  return (
    <div id="similar" aria-live="polite" className="mt-4 scroll-mt-24">
      {found?.degraded ? <Notice kind="info">{t("pages.ask.similar-degraded")}</Notice> : null}
      {articles.length > 0 ? <OfferedArticles articles={articles} /> : null}
      {rows.length > 0 ? (
        <section
          aria-label={t("pages.ask.similar")}
          className="rounded-large border border-line bg-sunken p-4"
        >
          <p className="font-semibold">{t("pages.ask.similar")}</p>
          <p className="mt-1 text-small text-soft">{t("pages.ask.similar-hint")}</p>
          <ul className="mt-3 divide-y divide-line">
            {rows.map((similar) => (
              <li key={similar.row.id}>
                <Similar similar={similar} onOpen={() => noteOpened(similar.row.id)} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {asked && found && rows.length + articles.length === 0 && !found.degraded ? (
        <Notice kind="info" announce>
          {t("pages.ask.similar-none")}
        </Notice>
      ) : null}
    </div>
  );
}

/** What support wrote up: before what others asked. A new tab keeps the form that is being filled in. */
function OfferedArticles({ articles }: { articles: SimilarView["articles"] }) {
  const t = useTranslate();
  return (
    <section
      aria-label={t("articles.offered")}
      className="mb-3 rounded-large border border-accent bg-accent-tint p-4"
    >
      <p className="flex items-center gap-2 font-semibold">
        <Icon name="official" className="size-5 text-accent" />
        {t("articles.offered")}
      </p>
      <ul className="mt-1">
        {articles.map(({ id, title, language }) => (
          <li key={id}>
            <a
              href={paths.article(id, title)}
              target="_blank"
              rel="noopener"
              className="link inline-flex min-h-11 items-center gap-1"
            >
              <UserTitle lang={language}>{title}</UserTitle>
              <Icon name="forward" label={t("pages.new-tab")} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Tells that a suggestion is read in place, so that questions it made needless can be counted; nothing waits for it. */
function noteOpened(questionId: number): void {
  const body = new URLSearchParams({ questionId: String(questionId) });
  fetch(paths.openedSuggestion(), { method: "POST", body, keepalive: true }).catch(() => {});
}

type SimilarProps = { similar: SimilarView["rows"][number]; onOpen?: () => void };

/** One similar question, to open in place. */
export function Similar({ similar, onOpen }: SimilarProps) {
  const t = useTranslate();
  const { row, answerHtml, answerLanguage, answeredBy } = similar;
  const href = paths.question(row.id, row.title);
  // A new tab keeps the form that is being filled in.
  const open = (
    <a
      href={href}
      target="_blank"
      rel="noopener"
      className="link inline-flex min-h-11 items-center gap-1"
    >
      {t("pages.ask.similar-open")}
      <Icon name="forward" label={t("pages.new-tab")} />
    </a>
  );
  return (
    <details className="py-1" onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}>
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-x-3 py-2">
        <Icon name="down" className="turns text-accent" />
        <span className="min-w-0 flex-1">
          <UserTitle lang={row.language}>{row.title}</UserTitle>
        </span>
        <StateMark state={row.state} quiet />
      </summary>
      <div className="pb-3 ps-7">
        {answerHtml ? (
          <>
            <p className="flex flex-wrap items-center gap-x-2 text-small text-soft">
              <AnswerMark kind="accepted" />
              {answeredBy ? <PersonLink person={answeredBy} /> : null}
            </p>
            <UserText html={answerHtml} lang={answerLanguage ?? row.language} compact />
          </>
        ) : (
          <p className="text-small text-soft">
            {t("pages.ask.similar-unsolved", { count: row.answerCount })}
          </p>
        )}
        {open}
      </div>
    </details>
  );
}
