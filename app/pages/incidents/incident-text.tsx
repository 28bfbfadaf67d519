import type { IncidentLine, UpdateView } from "~/escalation";
import { useTranslate } from "~/i18n";
import { Moment } from "~/ui";
import { IncidentMark } from "./incident-marks";

/** What an incident is about and since when, in one line. */
export function IncidentFacts({ incident }: { incident: IncidentLine }) {
  const t = useTranslate();
  const { component, errorCode, startedAt, resolvedAt } = incident;
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-small text-soft">
      {component ? <span>{t("incidents.affects", { component })}</span> : null}
      {errorCode ? (
        <span className="tabular break-all">{t("incidents.code", { code: errorCode })}</span>
      ) : null}
      <span>
        {t("incidents.began")} <Moment at={startedAt} counts />
      </span>
      {resolvedAt ? (
        <span>
          {t("incidents.ended")} <Moment at={resolvedAt} counts />
        </span>
      ) : null}
    </p>
  );
}

/** What was said about an incident, the newest first. */
export function Updates({ updates }: { updates: readonly UpdateView[] }) {
  const t = useTranslate();
  return (
    <ol aria-label={t("incidents.updates")} className="space-y-4 border-l-2 border-line pl-4">
      {updates.map((update) => (
        <li key={update.id} id={`update-${update.id}`} className="scroll-mt-24">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <IncidentMark state={update.state} />
            <span className="text-small text-soft">
              <Moment at={update.at} counts />
            </span>
          </p>
          <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{update.text}</p>
        </li>
      ))}
    </ol>
  );
}
