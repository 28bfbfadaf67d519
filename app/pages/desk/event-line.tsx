import { Link } from "@remix-run/react";
import type { CaseEventView } from "~/escalation";
import { isMessageKey, type Translate, useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Moment } from "~/ui";

/** Where the words of a kind's values stand. */
const VALUE_KEYS: Partial<Record<CaseEventView["kind"], string>> = {
  created: "cases.reason",
  "thread-added": "cases.reason",
  priority: "cases.priority",
  type: "ui.problem",
  label: "cases.label",
  "waiting-internal": "cases.label",
  solved: "desk.solver",
  breached: "desk.clock",
};

/** A line of a case's record in words. */
export function EventLine({ event }: { event: CaseEventView }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const { kind, caseId, until, text } = event;
  const words = (value: string) => {
    const key = `${VALUE_KEYS[kind]}.${value}`;
    return isMessageKey(key, locale) ? (t as Translate)(key) : value;
  };
  const raised = kind === "priority" ? `incidents.raised.${text}` : "";
  // Askwell's own reasons are words of ours, an agent's are their own.
  const said = isMessageKey(raised, locale) ? (t as Translate)(raised) : text;
  return (
    <>
      {t(`desk.event.${kind}`, {
        from: words(event.from),
        to: words(event.to),
        name: event.personName || "none",
        other: caseId ? "case" : "none",
      })}
      {until ? (
        <>
          {" "}
          {t("desk.event.until")} <Moment at={until} />
        </>
      ) : null}
      {caseId ? (
        <>
          {" "}
          <Link className="link tabular" to={paths.case(caseId)}>
            #{caseId}
          </Link>
        </>
      ) : null}
      {said ? (
        <span className="mt-0.5 block whitespace-pre-line [overflow-wrap:anywhere]">{said}</span>
      ) : null}
    </>
  );
}
