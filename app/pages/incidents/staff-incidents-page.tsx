import { Link } from "@remix-run/react";
import type { OfferView, StaffIncidentLine } from "~/escalation";
import { useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { ButtonLink, Empty, Moment, Notice, Page, PageTitle, Section } from "~/ui";
import { IncidentMark } from "./incident-marks";
import { OfferList } from "./offer-list";

export type StaffIncidentsView = {
  offers: OfferView[];
  incidents: StaffIncidentLine[];
  notice: "dismissed" | null;
};

/** The leads' list of incidents, and what may be one. */
export function StaffIncidentsPage({ view }: { view: StaffIncidentsView }) {
  const t = useTranslate();
  const { offers, incidents, notice } = view;
  const current = incidents.filter(({ resolvedAt }) => resolvedAt === null);
  const past = incidents.filter(({ resolvedAt }) => resolvedAt !== null);
  return (
    <Page>
      {notice ? (
        <Notice kind="success" announce>
          {t("incidents.staff.dismissed")}
        </Notice>
      ) : null}
      <PageTitle
        lead={t("incidents.staff.lead")}
        actions={
          <>
            <ButtonLink to={paths.newIncident()} icon="add">
              {t("incidents.staff.new")}
            </ButtonLink>
            <ButtonLink to={paths.statusComponents()} kind="quiet" icon="settings">
              {t("incidents.staff.components")}
            </ButtonLink>
          </>
        }
      >
        {t("incidents.staff.title")}
      </PageTitle>
      {offers.length > 0 ? (
        <Section title={t("incidents.staff.offers")} hint={t("incidents.staff.offers-hint")}>
          <OfferList offers={offers} />
        </Section>
      ) : null}
      <Section title={t("incidents.staff.current")}>
        {current.length === 0 ? (
          <Empty icon="solved" title={t("incidents.staff.none")}>
            {t("incidents.staff.none-text")}
          </Empty>
        ) : (
          <Lines incidents={current} />
        )}
      </Section>
      {past.length > 0 ? (
        <Section title={t("incidents.staff.past")}>
          <Lines incidents={past} />
        </Section>
      ) : null}
    </Page>
  );
}

function Lines({ incidents }: { incidents: readonly StaffIncidentLine[] }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {incidents.map((incident) => (
        <li key={incident.id} className="py-4">
          <IncidentMark state={incident.state} />
          <p className="mt-1 font-semibold [overflow-wrap:anywhere]">
            <Link className="link" to={paths.staffIncident(incident.id)}>
              {locale === "zh-CN" ? incident.titleZh : incident.titleEn}
            </Link>
          </p>
          <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-small text-soft">
            {incident.errorCode ? (
              <span className="tabular break-all">{incident.errorCode}</span>
            ) : null}
            <span>
              {t("incidents.began")} <Moment at={incident.startedAt} />
            </span>
            <span>{t("incidents.staff.threads", { count: incident.threadCount })}</span>
            <span>{t("incidents.staff.told", { count: incident.subscriberCount })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
