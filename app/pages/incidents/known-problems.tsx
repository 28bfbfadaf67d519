import { Link } from "@remix-run/react";
import { type IncidentLine, matches } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Moment, Notice } from "~/ui";

/** The known problems of now, one notice each, above what a page is about. */
export function KnownProblems({ incidents }: { incidents: readonly IncidentLine[] }) {
  const t = useTranslate();
  return incidents.map(({ id, title, updatedAt }) => (
    <Notice
      key={id}
      kind="warning"
      title={
        <Link className="link [overflow-wrap:anywhere]" to={paths.incident(id)}>
          {t("incidents.banner.known", { title })}
        </Link>
      }
    >
      <p>
        {t("incidents.banner.working-on-it")} {t("incidents.last-update")}{" "}
        <Moment at={updatedAt} counts />
      </p>
    </Notice>
  ));
}

/** All of them shortly, for whoever is about to ask. Links open beside the form that is being filled in. */
export function KnownProblemsShortly({ incidents }: { incidents: readonly IncidentLine[] }) {
  const t = useTranslate();
  if (incidents.length === 0) return null;
  return (
    <Notice kind="info">
      <p>{t("incidents.banner.ask-lead", { count: incidents.length })}</p>
      <ul className="mt-1 space-y-1">
        {incidents.map((incident) => (
          <li key={incident.id}>
            <BesideLink incident={incident} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Those that what is being asked seems to be about, by its error code or problem type. */
export function MatchingProblems({
  incidents,
  errorCode,
  problemType,
}: {
  incidents: readonly IncidentLine[];
  errorCode: string;
  problemType: string;
}) {
  const t = useTranslate();
  const found = incidents.filter((each) => matches(each, { errorCode, problemType }));
  return (
    <div aria-live="polite">
      {found.map((incident) => (
        <Notice
          key={incident.id}
          kind="warning"
          title={t("incidents.banner.match", { title: incident.title })}
        >
          <p>{t("incidents.banner.match-text")}</p>
          <p>
            <BesideLink incident={incident} label={t("incidents.read")} />
          </p>
        </Notice>
      ))}
    </div>
  );
}

function BesideLink({ incident, label }: { incident: IncidentLine; label?: string }) {
  const t = useTranslate();
  return (
    <a
      className="link inline-flex min-h-11 items-center [overflow-wrap:anywhere] sm:min-h-0"
      href={paths.incident(incident.id)}
      target="_blank"
      rel="noopener"
    >
      {label ?? incident.title}
      <span className="sr-only"> {t("pages.new-tab")}</span>
    </a>
  );
}
