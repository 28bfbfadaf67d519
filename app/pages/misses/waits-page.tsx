import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { OwnWait } from "~/search";
import {
  ButtonLink,
  Card,
  Empty,
  ErrorSummary,
  type FormAnswer,
  Moment,
  Notice,
  Page,
  PageTitle,
  PostForm,
  UserTitle,
} from "~/ui";
import { TellMe } from "./tell-me";

export const WAIT_NOTICES = ["started", "stopped"] as const;

export type WaitsView = {
  waits: OwnWait[];
  /** What the reader came with and may wait for, or "". */
  text: string;
  notice: (typeof WAIT_NOTICES)[number] | null;
};

/** What the reader waits for, and the way to stop it. */
export function WaitsPage({ view, answer }: { view: WaitsView; answer: FormAnswer | undefined }) {
  const t = useTranslate();
  const { waits, text, notice } = view;
  return (
    <Page>
      <ErrorSummary answer={answer} />
      {notice && !answer ? (
        <Notice kind="success" announce>
          {t(`misses.waits.${notice}`)}
        </Notice>
      ) : null}
      <PageTitle lead={t("misses.waits.lead")}>{t("misses.waits.title")}</PageTitle>
      {text ? (
        <div className="mb-8">
          <Card tone="accent">
            <p className="text-small text-soft">{t("misses.waits.confirm")}</p>
            <p className="mb-4 font-semibold [overflow-wrap:anywhere]">{text}</p>
            <TellMe text={text} />
          </Card>
        </div>
      ) : null}
      {waits.length === 0 && !text ? (
        <Empty
          icon="search"
          title={t("misses.waits.none")}
          action={{ to: paths.search(), label: t("misses.waits.none-do") }}
        >
          {t("misses.waits.none-text")}
        </Empty>
      ) : null}
      {waits.length > 0 ? (
        <>
          <ul className="divide-y divide-line border-y border-line">
            {waits.map((wait) => (
              <Wait key={wait.id} wait={wait} />
            ))}
          </ul>
          <p className="mt-4 text-small text-soft">{t("misses.waits.ask-hint")}</p>
        </>
      ) : null}
    </Page>
  );
}

function Wait({ wait: { id, text, language, since } }: { wait: OwnWait }) {
  const t = useTranslate();
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
      <div className="min-w-0">
        <p className="font-semibold [overflow-wrap:anywhere]">
          <UserTitle lang={language}>{text}</UserTitle>
        </p>
        <p className="text-small text-soft">
          {t("misses.waits.since")} <Moment at={since} />
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <ButtonLink to={paths.search({ q: text })} kind="quiet" icon="search">
          {t("misses.waits.search-again")}
        </ButtonLink>
        <ButtonLink to={paths.ask({ title: text })} kind="quiet" icon="edit">
          {t("misses.waits.ask")}
        </ButtonLink>
        <PostForm action={paths.searches()} fields={{ waiterId: id }}>
          <button type="submit" className="act" aria-label={t("misses.waits.stop-one", { text })}>
            {t("misses.waits.stop")}
          </button>
        </PostForm>
      </div>
    </li>
  );
}
