import { Link } from "@remix-run/react";
import type { StandingView } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Card, Icon } from "~/ui";

/** Where the case of a question stands: for its asker, and for those who keep the place or work cases. */
export function StandingCard({ standing }: { standing: StandingView }) {
  const t = useTranslate();
  const { caseId, label, assignee, worksCases, note } = standing;
  const facts = [
    [t("support.standing.case"), <span key="case" className="tabular">{`#${caseId}`}</span>],
    [t("support.standing.state"), t(`cases.label.${label}`)],
    [t("support.standing.assignee"), assignee ?? t("support.standing.nobody")],
  ] as const;
  return (
    <section aria-labelledby="standing" className="my-4">
      <Card tone="sunken">
        <h2 id="standing" className="text-base">
          {t("support.standing.title")}
        </h2>
        <dl className="mt-2 flex flex-wrap gap-x-8 gap-y-2">
          {facts.map(([name, value]) => (
            <div key={name} className="min-w-0">
              <dt className="text-small text-soft">{name}</dt>
              <dd className="font-semibold [overflow-wrap:anywhere]">{value}</dd>
            </div>
          ))}
        </dl>
        {note ? (
          <details className="mt-2">
            <summary className="act -ml-2.5 list-none">
              <Icon name="private" />
              {t("support.standing.note")}
            </summary>
            <p className="whitespace-pre-line [overflow-wrap:anywhere]">{note}</p>
          </details>
        ) : null}
        {worksCases ? (
          <Link to={paths.case(caseId)} className="link mt-2 inline-flex min-h-11 items-center">
            {t("support.standing.open-case")}
          </Link>
        ) : null}
      </Card>
    </section>
  );
}
