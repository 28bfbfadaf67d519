import { Link } from "@remix-run/react";
import type { IncidentView, StatusView } from "~/escalation";
import { formatMonth, useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Card, Icon, Notice, Page, PageTitle, Section } from "~/ui";
import { ComponentMark } from "./incident-marks";
import { IncidentFacts, Updates } from "./incident-text";

/** How the service stands, for everybody. */
export function StatusPage({ status }: { status: StatusView }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const { components, current, months } = status;
  return (
    <Page>
      <PageTitle lead={t("incidents.status.lead")}>{t("incidents.status.title")}</PageTitle>
      {current.length === 0 ? (
        <Notice kind="success" title={t("incidents.status.well")}>
          <p>{t("incidents.status.well-text")}</p>
        </Notice>
      ) : (
        <Notice kind="warning" title={t("incidents.status.problems", { count: current.length })} />
      )}
      {components.length > 0 ? (
        <Section title={t("incidents.status.components")}>
          <ul className="divide-y divide-line border-y border-line">
            {components.map(({ id, name, state }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3"
              >
                <span className="min-w-0 [overflow-wrap:anywhere]">{name}</span>
                <ComponentMark state={state} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {current.length > 0 ? (
        <Section title={t("incidents.status.current")}>
          <div className="space-y-5">
            {current.map((incident) => (
              <Card key={incident.id}>
                <Incident incident={incident} level={3} />
              </Card>
            ))}
          </div>
        </Section>
      ) : null}
      <Section title={t("incidents.status.past")}>
        {months.map(({ month, incidents }) => (
          <Section
            key={month}
            level={3}
            title={formatMonth(new Date(`${month}-01T00:00:00Z`), locale, "UTC")}
          >
            {incidents.length === 0 ? (
              <p className="text-soft">{t("incidents.status.none-in-month")}</p>
            ) : (
              <div className="space-y-6">
                {incidents.map((incident) => (
                  <Incident key={incident.id} incident={incident} level={4} />
                ))}
              </div>
            )}
          </Section>
        ))}
      </Section>
      <p className="mt-10">
        <a
          className="link inline-flex min-h-11 items-center gap-1.5"
          href={paths.statusFeed(locale)}
        >
          <Icon name="follow" />
          {t("incidents.status.feed")}
        </a>
      </p>
    </Page>
  );
}

/** Its newest update says how it stands. */
function Incident({ incident, level }: { incident: IncidentView; level: 3 | 4 }) {
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <article>
      <Heading className="mb-1 text-lead [overflow-wrap:anywhere]">
        <Link className="link" to={paths.incident(incident.id)}>
          {incident.title}
        </Link>
      </Heading>
      <IncidentFacts incident={incident} />
      <div className="mt-4">
        <Updates updates={incident.updates} />
      </div>
    </article>
  );
}
