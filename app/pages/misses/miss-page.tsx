import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { MissView } from "~/search";
import type { QuestionRowView } from "~/shared/views";
import {
  BackLink,
  ConfirmButton,
  ErrorSummary,
  type FormAnswer,
  MarkButton,
  Moment,
  Notice,
  Page,
  PageTitle,
  PersonLink,
  Section,
} from "~/ui";
import { AnswerForms } from "./answer-forms";
import { MissCounts } from "./miss-counts";

export const MISS_NOTICES = ["answered", "taken", "given-back", "dismissed", "reopened"] as const;

export type MissPageView = {
  miss: MissView;
  /** Questions close to what was looked for. */
  similar: QuestionRowView[];
  notice: (typeof MISS_NOTICES)[number] | null;
};

/** One group of searches that did not help, and the ways to answer it. */
export function MissPage({ view, answer }: { view: MissPageView; answer: FormAnswer | undefined }) {
  const t = useTranslate();
  const { miss, similar, notice } = view;
  const [first] = miss.samples;
  return (
    <Page>
      <ErrorSummary answer={answer} />
      {notice && !answer ? (
        <Notice kind="success" announce>
          {t(`misses.one.notice.${notice}`)}
        </Notice>
      ) : null}
      <BackLink to={paths.staffSearches()}>{t("misses.one.back")}</BackLink>
      <PageTitle lang={first?.language} actions={<Owning miss={miss} />}>
        {first?.text ?? t("misses.staff.words-gone")}
      </PageTitle>
      <MissCounts row={miss} />
      {miss.settled ? <Settled miss={miss} /> : null}
      <Section title={t("misses.one.samples")}>
        <ul className="divide-y divide-line border-y border-line">
          {miss.samples.map(({ text, language, count }) => (
            <li key={text} className="flex flex-wrap justify-between gap-x-6 py-2">
              <span lang={language} className="min-w-0 [overflow-wrap:anywhere]">
                {text}
              </span>
              <span className="tabular text-small text-soft">
                {t("misses.one.sample-count", { count })}
              </span>
            </li>
          ))}
        </ul>
        <p className="mt-2 text-small text-soft [overflow-wrap:anywhere]">
          {t("misses.one.terms", { terms: miss.terms.join(" · ") })}
        </p>
      </Section>
      {miss.settled ? null : (
        <>
          <AnswerForms miss={miss} similar={similar} answer={answer} />
          <div className="mt-8">
            <ConfirmButton
              action={paths.staffSearch(miss.id)}
              fields={{ do: "dismiss" }}
              icon="close"
              label={t("misses.one.dismiss")}
              question={t("misses.one.dismiss-ask")}
              confirm={t("misses.one.dismiss")}
              harmless
            />
          </div>
        </>
      )}
    </Page>
  );
}

function Owning({ miss: { id, owner, isMine, settled } }: { miss: MissView }) {
  const t = useTranslate();
  const act = (what: "take" | "give-back" | "reopen", label: string) => (
    <MarkButton action={paths.staffSearch(id)} fields={{ do: what }} label={label} kind="button" />
  );
  if (settled) return act("reopen", t("misses.one.reopen"));
  if (isMine) return act("give-back", t("misses.staff.give-back"));
  return act("take", t(owner ? "misses.staff.take-over" : "misses.staff.take"));
}

function Settled({ miss: { settled } }: { miss: MissView }) {
  const t = useTranslate();
  if (!settled) return null;
  const { outcome, at, by, questionId, articleId, told } = settled;
  const dismissed = outcome === "dismissed";
  return (
    <Notice kind={dismissed ? "info" : "success"} title={t(`misses.one.settled.${outcome}`)}>
      <p>
        {by ? <PersonLink person={by} /> : null} <Moment at={at} />
      </p>
      {dismissed ? null : <p>{t("misses.one.told", { count: told })}</p>}
      {questionId === null ? null : (
        <Link className="link inline-flex min-h-11 items-center" to={paths.question(questionId)}>
          {t("misses.one.see-question")}
        </Link>
      )}
      {articleId === null ? null : (
        <Link className="link inline-flex min-h-11 items-center" to={paths.article(articleId)}>
          {t("misses.one.see-article")}
        </Link>
      )}
    </Notice>
  );
}
