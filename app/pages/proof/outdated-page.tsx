import { Link } from "@remix-run/react";
import type { OutdatedAnswerView } from "~/answers";
import { type Translate, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { NOTE_LIMITS } from "~/posts";
import type { PageOf } from "~/shared/views";
import {
  ActionBar,
  ActionLink,
  AnswerMark,
  Button,
  Card,
  Empty,
  ErrorSummary,
  Field,
  type FormAnswer,
  FramedUserText,
  givenText,
  MarkButton,
  Moment,
  MomentIn,
  Notice,
  Page,
  PageTitle,
  Pagination,
  PersonLine,
  PostForm,
  TextArea,
  UserTitle,
} from "~/ui";
import { ProofSum } from "./proof-sum";

export type OutdatedPageView = {
  found: PageOf<OutdatedAnswerView>;
  notice: "confirmed" | "noted" | null;
};

type OutdatedPageProps = { view: OutdatedPageView; answer: FormAnswer | undefined };

/** The answers that may be outdated, page by page, and what support does about them. */
export function OutdatedPage({ view, answer }: OutdatedPageProps) {
  const t = useTranslate();
  const { found, notice } = view;
  const here = paths.staffOutdated({ page: found.page === 1 ? undefined : found.page });
  return (
    <Page>
      <ErrorSummary answer={answer} />
      {notice && !answer ? (
        <Notice kind="success" announce>
          {t(`proof.queue.${notice}`)}
        </Notice>
      ) : null}
      <PageTitle lead={t("proof.queue.lead")}>{t("proof.queue.title")}</PageTitle>
      {found.rows.length === 0 ? (
        <Empty icon="solved" title={t("proof.queue.empty")}>
          {t("proof.queue.empty-hint")}
        </Empty>
      ) : (
        <>
          <p className="mb-4 text-soft">{t("proof.queue.total", { count: found.total })}</p>
          <ul className="space-y-5">
            {found.rows.map((row) => (
              <li key={row.answerId}>
                <Doubted row={row} here={here} answer={answer} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Pagination
        page={found.page}
        pages={found.pages}
        href={(page) => paths.staffOutdated({ page: page === 1 ? undefined : page })}
      />
    </Page>
  );
}

type DoubtedProps = { row: OutdatedAnswerView; here: string; answer: FormAnswer | undefined };

function Doubted({ row, here, answer }: DoubtedProps) {
  const t = useTranslate();
  const { answerId, questionId, questionTitle, author, failures, notes, meToos } = row;
  return (
    <Card>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
        <span className="font-semibold text-support">{t(`proof.queue.why.${row.why}`)}</span>
        <span className="text-soft">
          <MomentIn at={row.since} say={(at) => t("proof.queue.since", { at })} />
        </span>
        {row.accepted ? <AnswerMark kind="accepted" short /> : null}
        {row.recommended ? <AnswerMark kind="recommended" short /> : null}
        {row.official ? <AnswerMark kind="official" short /> : null}
      </p>
      <h2 className="mt-1 text-lead [overflow-wrap:anywhere]">
        <Link className="link" to={paths.post(questionId, questionTitle, answerId)}>
          <UserTitle lang={row.questionLanguage}>{questionTitle}</UserTitle>
        </Link>
      </h2>
      <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
        <PersonLine person={author} />
        <ProofSum proof={row} />
        {meToos > 0 ? (
          <p className="text-small text-soft">{t("proof.queue.me-toos", { count: meToos })}</p>
        ) : null}
      </div>
      {row.quiet ? <p className="mt-1 text-small text-soft">{t("proof.queue.quiet")}</p> : null}
      <FramedUserText html={row.html} lang={row.language} of={questionTitle} />
      {failures.length > 0 ? (
        <>
          <h3 className="text-base font-semibold">{t("proof.queue.failures")}</h3>
          <ul className="mt-1 text-small">
            {failures.map((failure, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: who says so is not told, and nothing else tells them apart
              <li key={n} className="flex flex-wrap gap-x-3 [overflow-wrap:anywhere]">
                <span className="text-soft">
                  <Moment at={failure.at} />
                </span>
                {placeWords(t, failure)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {notes.length > 0 ? (
        <>
          <h3 className="mt-3 text-base font-semibold">{t("proof.queue.notes")}</h3>
          <ul className="mt-1 space-y-2">
            {notes.map(({ id, by, at, text }) => (
              <li key={id}>
                <PersonLine person={by} at={at} />
                <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="mt-3 border-t border-line pt-2">
        <DoubtedActs row={row} here={here} />
        <NoteForm answerId={answerId} here={here} answer={answer} />
      </div>
    </Card>
  );
}

function DoubtedActs({ row, here }: { row: OutdatedAnswerView; here: string }) {
  const t = useTranslate();
  const { answerId, questionId, questionTitle, author } = row;
  return (
    <ActionBar label={t("proof.queue.acts", { name: author.name })}>
      <MarkButton
        action={here}
        fields={{ do: "confirm", answerId }}
        icon="accept"
        label={t("proof.queue.confirm")}
      />
      <ActionLink to={paths.post(questionId, questionTitle, answerId)} icon="answer">
        {t("proof.queue.open")}
      </ActionLink>
      {row.canEdit ? (
        <ActionLink to={paths.edit(answerId)} icon="edit">
          {t("proof.queue.edit")}
        </ActionLink>
      ) : null}
      {row.recommended ? (
        <MarkButton
          action={paths.recommendation(questionId)}
          fields={{ answerId, on: 0, returnTo: here }}
          icon="recommended"
          label={t("proof.queue.unrecommend")}
        />
      ) : null}
      {row.canHide ? (
        <ActionLink to={paths.hiding(answerId, { returnTo: here })} icon="eye-off">
          {t("proof.queue.hide")}
        </ActionLink>
      ) : null}
    </ActionBar>
  );
}

function NoteForm({ answerId, here, answer }: Omit<DoubtedProps, "row"> & { answerId: number }) {
  const t = useTranslate();
  const own = givenText(answer, "answerId") === String(answerId) ? answer : undefined;
  return (
    <details open={own !== undefined} className="mt-1">
      <summary className="inline-flex min-h-11 items-center text-soft hover:text-accent">
        {t("proof.queue.add-note")}
      </summary>
      <PostForm action={here} fields={{ do: "note", answerId }} className="mt-2">
        <Field
          name="note"
          scope={answerId}
          label={t("proof.queue.note")}
          hint={t("proof.queue.note-hint")}
          answer={own}
          limit={NOTE_LIMITS}
        >
          <TextArea height="short" />
        </Field>
        <div className="mt-3">
          <Button kind="secondary">{t("proof.queue.save-note")}</Button>
        </div>
      </PostForm>
    </details>
  );
}

/** Where something was, in the reader's words: "Singapore · app 8.2 · DBS". */
function placeWords(
  t: Translate,
  { country, appVersion, bank }: OutdatedAnswerView["failures"][0],
) {
  const version = appVersion && t("proof.queue.version", { version: appVersion });
  return [country, version, bank].filter(Boolean).join(" · ") || t("proof.queue.nowhere");
}
