import { Form, Link } from "@remix-run/react";
import type { IncidentForStaff, MatchView } from "~/escalation";
import { useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  BackLink,
  Button,
  ErrorSummary,
  Facts,
  FormActions,
  type FormAnswer,
  Moment,
  Notice,
  Page,
  PageTitle,
  Section,
} from "~/ui";
import { QuestionChoice, StateChoice, UpdateTexts } from "./incident-fields";
import { IncidentMark } from "./incident-marks";

export const INCIDENT_NOTICES = ["declared", "updated", "edited", "attached"] as const;

export type StaffIncidentView = {
  incident: IncidentForStaff;
  matches: MatchView[];
  notice: (typeof INCIDENT_NOTICES)[number] | null;
};

/** The leads' page of one incident: what is said in both languages, what follows it, the next update. */
export function StaffIncidentPage({
  view,
  answer,
}: {
  view: StaffIncidentView;
  answer: FormAnswer | undefined;
}) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const { incident, matches, notice } = view;
  const title = locale === "zh-CN" ? incident.titleZh : incident.titleEn;
  const other = locale === "zh-CN" ? incident.titleEn : incident.titleZh;
  return (
    <Page>
      <ErrorSummary answer={answer} />
      {notice && !answer ? (
        <Notice kind="success" announce>
          {t(`incidents.one.${notice}`)}
        </Notice>
      ) : null}
      <BackLink to={paths.staffIncidents()}>{t("incidents.staff.title")}</BackLink>
      <PageTitle
        above={<IncidentMark state={incident.state} />}
        lead={<span lang={locale === "zh-CN" ? "en" : "zh-CN"}>{other}</span>}
      >
        {title}
      </PageTitle>
      <IncidentSettings incident={incident} />
      {incident.resolvedAt === null ? (
        <Section title={t("incidents.one.post")}>
          <Form method="post" key={incident.updates.length}>
            <StateChoice answer={answer} initial={incident.state} />
            <div className="mt-6">
              <UpdateTexts answer={answer} />
            </div>
            <FormActions>
              <Button name="do" value="update">
                {t("incidents.one.submit")}
              </Button>
            </FormActions>
          </Form>
        </Section>
      ) : null}
      <Section title={t("incidents.updates")}>
        <BothUpdates incident={incident} />
      </Section>
      {matches.length > 0 ? (
        <Section title={t("incidents.one.more")}>
          <Form method="post" key={matches.length}>
            <QuestionChoice matches={matches} answer={undefined} />
            <FormActions>
              <Button kind="secondary" name="do" value="attach">
                {t("incidents.one.attach")}
              </Button>
            </FormActions>
          </Form>
        </Section>
      ) : null}
    </Page>
  );
}

function IncidentSettings({ incident }: { incident: IncidentForStaff }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const { component, errorCode, problemType, threadCount, subscriberCount } = incident;
  const name = component && (locale === "zh-CN" ? component.nameZh : component.nameEn);
  return (
    <>
      <Facts
        items={[
          {
            label: t("incidents.form.component"),
            value: name ?? t("incidents.form.no-component"),
          },
          ...(errorCode ? [{ label: t("incidents.form.code"), value: errorCode }] : []),
          ...(problemType
            ? [
                {
                  label: t("incidents.form.type"),
                  value: t(`ui.problem.${problemType as "how-to"}`),
                },
              ]
            : []),
          {
            label: t("incidents.form.questions"),
            value: `${t("incidents.staff.threads", { count: threadCount })} · ${t("incidents.staff.told", { count: subscriberCount })}`,
          },
        ]}
      />
      <p className="mt-2">
        <Link className="link inline-flex min-h-11 items-center" to={paths.incident(incident.id)}>
          {t("incidents.one.public")}
        </Link>
      </p>
    </>
  );
}

function BothUpdates({ incident }: { incident: IncidentForStaff }) {
  const t = useTranslate();
  return (
    <ol className="divide-y divide-line border-y border-line">
      {incident.updates.map((update, index) => (
        <li key={update.id} className="space-y-2 py-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft">
            <IncidentMark state={update.state} />
            <Moment at={update.at} />
            <bdi>{t("incidents.one.by", { name: update.by })}</bdi>
          </p>
          <p lang="en" className="whitespace-pre-line [overflow-wrap:anywhere]">
            {update.textEn}
          </p>
          <p lang="zh-CN" className="whitespace-pre-line [overflow-wrap:anywhere]">
            {update.textZh}
          </p>
          {index === 0 ? (
            <p>
              <Link
                className="link inline-flex min-h-11 items-center"
                to={paths.lastUpdate(incident.id)}
              >
                {t("incidents.one.edit")}
              </Link>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
