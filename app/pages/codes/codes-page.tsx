import { Form, Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { CODE_TYPED_MAX, type CodeRow } from "~/knowledge";
import { paths } from "~/paths";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import { Button, ButtonLink, Empty, Notice, Page, PageTitle, problemTypeKey, Section } from "~/ui";

type CodesPageProps = {
  rows: readonly CodeRow[];
  /** What was looked up and has no page; null when nothing was. */
  unknown: string | null;
};

/** All error codes by problem type, and a box to look one up. */
export function CodesPage({ rows, unknown }: CodesPageProps) {
  const t = useTranslate();
  const described = rows.filter(({ meaning }) => meaning);
  const others = rows.filter(({ meaning }) => !meaning);
  return (
    <Page>
      <PageTitle lead={t("codes.lead")}>{t("codes.title")}</PageTitle>
      <LookUp typed={unknown} />
      {unknown === null ? null : (
        <Notice kind="info">
          <p className="[overflow-wrap:anywhere]">{t("codes.unknown", { code: unknown })}</p>
          <p className="mt-2 flex flex-wrap gap-2">
            <ButtonLink to={paths.search({ q: unknown })} kind="secondary">
              {t("ui.search.submit")}
            </ButtonLink>
            <ButtonLink to={paths.ask({ code: unknown })} kind="secondary">
              {t("codes.one.ask")}
            </ButtonLink>
          </p>
        </Notice>
      )}
      {rows.length === 0 ? (
        <div className="mt-8">
          <Empty icon="key" title={t("codes.none")}>
            {t("codes.none-text")}
          </Empty>
        </div>
      ) : null}
      {[...PROBLEM_TYPES, null].map((type) => {
        const ofType = described.filter(({ problemType }) => problemType === type);
        if (ofType.length === 0) return null;
        return (
          <Section key={type} title={t(type ? problemTypeKey(type) : "codes.no-type")}>
            <Rows rows={ofType} />
          </Section>
        );
      })}
      {others.length > 0 ? (
        <Section title={t("codes.others")} hint={t("codes.others-hint")}>
          <Rows rows={others} />
        </Section>
      ) : null}
    </Page>
  );
}

function LookUp({ typed }: { typed: string | null }) {
  const t = useTranslate();
  return (
    <Form method="get" action={paths.codes()} role="search" aria-label={t("codes.look-up")}>
      <label htmlFor="look-up" className="mb-1 block font-semibold">
        {t("codes.look-up")}
      </label>
      <p id="look-up-hint" className="mb-2 text-small text-soft">
        {t("codes.look-up-hint")}
      </p>
      <div className="flex max-w-md gap-2">
        <input
          key={typed}
          id="look-up"
          name="code"
          defaultValue={typed ?? ""}
          maxLength={CODE_TYPED_MAX}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby="look-up-hint"
          className="control min-w-0 flex-1"
        />
        <Button kind="secondary">{t("codes.look-up-submit")}</Button>
      </div>
    </Form>
  );
}

function Rows({ rows }: { rows: readonly CodeRow[] }) {
  const t = useTranslate();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map(({ code, meaning, questions }) => (
        <li
          key={code}
          className="group relative py-3 sm:grid sm:grid-cols-[8rem_1fr_auto] sm:gap-x-4"
        >
          <Link
            to={paths.code(code)}
            className="tabular font-semibold break-all after:absolute after:inset-0 group-hover:text-accent hover:underline"
          >
            {code}
          </Link>
          <span lang={meaning?.language} className="block [overflow-wrap:anywhere]">
            {meaning?.text}
          </span>
          <span className="tabular block text-small text-soft">
            {t("codes.questions", { count: questions })}
          </span>
        </li>
      ))}
    </ul>
  );
}
