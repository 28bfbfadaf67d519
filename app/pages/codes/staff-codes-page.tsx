import { Form, Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { CODE_TYPED_MAX, type StaffCodeRow } from "~/knowledge";
import { paths } from "~/paths";
import { Button, Empty, Notice, Page, PageTitle, Section } from "~/ui";

export type StaffCodesView = { rows: StaffCodeRow[]; notice: "saved" | "dropped" | null };

/** The codes that leads describe: first those that questions carry and nobody described. */
export function StaffCodesPage({ view: { rows, notice } }: { view: StaffCodesView }) {
  const t = useTranslate();
  const waiting = rows.filter(({ described }) => !described);
  const described = rows.filter((row) => row.described);
  return (
    <Page>
      {notice ? (
        <Notice kind="success" announce>
          {t(`codes.staff.${notice}`)}
        </Notice>
      ) : null}
      <PageTitle lead={t("codes.staff.lead")}>{t("codes.staff.title")}</PageTitle>
      {waiting.length > 0 ? (
        <Section title={t("codes.staff.waiting")} hint={t("codes.staff.waiting-hint")}>
          <Rows rows={waiting} />
        </Section>
      ) : null}
      <Section title={t("codes.staff.described")}>
        {described.length > 0 ? (
          <Rows rows={described} />
        ) : (
          <Empty icon="key" title={t("codes.staff.none")}>
            {t("codes.staff.none-text")}
          </Empty>
        )}
      </Section>
      <Section title={t("codes.staff.another")}>
        <CodeChooser />
      </Section>
    </Page>
  );
}

/** Leads to a code's form, also to that of a code nobody asked about. */
export function CodeChooser({ typed = "", error }: { typed?: string; error?: string }) {
  const t = useTranslate();
  return (
    <Form method="get" action={paths.staffCode()} className="max-w-md">
      <label htmlFor="code" className="mb-1 block font-semibold">
        {t("codes.staff.code")}
      </label>
      {error ? (
        <p id="code-error" className="mb-2 font-semibold text-danger">
          {error}
        </p>
      ) : null}
      <div className="flex gap-2">
        <input
          id="code"
          name="code"
          defaultValue={typed}
          required
          maxLength={CODE_TYPED_MAX}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "code-error" : undefined}
          className="control min-w-0 flex-1"
        />
        <Button kind="secondary">{t("codes.staff.go-on")}</Button>
      </div>
    </Form>
  );
}

function Rows({ rows }: { rows: readonly StaffCodeRow[] }) {
  const t = useTranslate();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map(({ code, questions, described, missing }) => (
        <li key={code} className="flex flex-wrap items-center gap-x-4">
          <Link
            to={paths.code(code)}
            className="link-quiet tabular min-w-28 font-semibold break-all"
          >
            {code}
          </Link>
          <span className="tabular text-small text-soft">
            {t("codes.questions", { count: questions })}
          </span>
          {described && missing.length > 0 ? (
            <span className="text-small text-support">
              {t(`codes.staff.missing.${missing.length === 1 ? (missing[0] ?? "both") : "both"}`)}
            </span>
          ) : null}
          <Link
            to={paths.staffCode(code)}
            className="link ms-auto inline-flex min-h-11 items-center"
          >
            {t(described ? "codes.staff.change" : "codes.staff.describe")}
            <span className="sr-only"> {code}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
