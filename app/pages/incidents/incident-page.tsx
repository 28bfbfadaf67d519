import { Link } from "@remix-run/react";
import type { IncidentView } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { BackLink, ButtonLink, MarkButton, Page, PageTitle, Section } from "~/ui";
import { IncidentMark } from "./incident-marks";
import { IncidentFacts, Updates } from "./incident-text";

export type IncidentPageView = {
  incident: IncidentView;
  signedIn: boolean;
  /** Whether the reader is told; nobody learns it of others. */
  told: boolean;
  /** Leads are led to their page about it. */
  canEdit: boolean;
};

/** One incident with everything that was said about it. */
export function IncidentPage({ view }: { view: IncidentPageView }) {
  const t = useTranslate();
  const { incident, canEdit } = view;
  return (
    <Page>
      <BackLink to={paths.status()}>{t("incidents.status.all")}</BackLink>
      <PageTitle
        above={<IncidentMark state={incident.state} />}
        lead={<IncidentFacts incident={incident} />}
      >
        {incident.title}
      </PageTitle>
      {incident.resolvedAt ? null : <Told view={view} />}
      <Section title={t("incidents.updates")}>
        <Updates updates={incident.updates} />
      </Section>
      {canEdit ? (
        <p className="mt-8">
          <Link className="link" to={paths.staffIncident(incident.id)}>
            {t("incidents.one.post")}
          </Link>
        </p>
      ) : null}
    </Page>
  );
}

function Told({ view: { incident, signedIn, told } }: { view: IncidentPageView }) {
  const t = useTranslate();
  const here = paths.incident(incident.id);
  return (
    <div>
      {signedIn ? (
        <MarkButton
          kind="button"
          action={paths.incidentSubscription(incident.id)}
          fields={{ on: told ? 0 : 1 }}
          icon="follow"
          label={t(told ? "incidents.subscribed" : "incidents.subscribe")}
          pressed={told}
        />
      ) : (
        <ButtonLink to={paths.signIn({ returnTo: here })} kind="secondary" icon="follow">
          {t("incidents.subscribe")}
        </ButtonLink>
      )}
      <p className="mt-2 text-small text-soft">{t("incidents.subscribe-hint")}</p>
    </div>
  );
}
