import { Link } from "@remix-run/react";
import type { AnswerView, ThreadView } from "~/answers";
import type { PromiseView } from "~/escalation";
import { isMessageKey, useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Moment, UserTitle } from "~/ui";

/** One sentence under the title: where the question stands and what follows from it. */
export function StateLine({
  thread,
  promise,
}: {
  thread: ThreadView;
  promise: PromiseView | null;
}) {
  const t = useTranslate();
  const { locale } = useLanguage();
  if (thread.closure) {
    const { reason, note, closedAt, duplicateOf } = thread.closure;
    const key = `pages.closed.${reason}`;
    const next = `moderation.thread.next.${reason}`;
    return (
      <span>
        {t("pages.thread.state.closed")} <Moment at={closedAt} />
        {". "}
        {isMessageKey(key, locale) ? t(key) : reason}{" "}
        {duplicateOf ? (
          <>
            {t("moderation.thread.duplicate-of")}{" "}
            <Link className="link" to={paths.question(duplicateOf.id, duplicateOf.title)}>
              <UserTitle lang={duplicateOf.language}>{duplicateOf.title}</UserTitle>
            </Link>
            {locale === "en" ? ". " : "。"}
          </>
        ) : null}
        {isMessageKey(next, locale) ? t(next) : null}{" "}
        <span className="whitespace-pre-line [overflow-wrap:anywhere]">{note}</span>
      </span>
    );
  }
  const shown = thread.answers.filter(
    (each): each is AnswerView => each.kind === "answer" && !each.removal,
  );
  const best = shown.find((each) => each.accepted) ?? shown.find((each) => each.recommended);
  if (best) {
    return (
      <a className="link" href={`#post-${best.id}`}>
        {t(best.accepted ? "pages.thread.state.accepted" : "pages.thread.state.recommended")}
      </a>
    );
  }
  if (thread.answerCount > 0) {
    return (
      <span>
        {t(thread.isAsker ? "pages.thread.state.answered-own" : "pages.thread.state.answered")}
      </span>
    );
  }
  // The promise says what is next; how the asker hears of an answer, it does not.
  if (promise && !(thread.isAsker && promise.kind === "community")) return null;
  return (
    <span>{t(thread.isAsker ? "pages.thread.state.open-own" : "pages.thread.state.open")}</span>
  );
}
