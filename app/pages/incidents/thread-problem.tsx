import { Link, useLocation } from "@remix-run/react";
import type { KnownProblemView } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { ConfirmButton, MarkButton, Moment, Notice } from "~/ui";
import { withNotice } from "../notices";

type Props = { problem: KnownProblemView; questionId: number };

/** The known problem behind a question, and what its asker may say to that. */
export function ThreadProblem({ problem, questionId }: Props) {
  const t = useTranslate();
  const { incident, shared } = problem;
  if (shared) {
    return (
      <Notice kind="info" title={t("incidents.thread.shared")}>
        <AskerSays problem={problem} questionId={questionId} />
      </Notice>
    );
  }
  if (!incident) return null;
  const { id, title, resolvedAt, updatedAt, text, attached } = incident;
  return (
    <Notice
      kind={resolvedAt ? "info" : "warning"}
      title={
        <Link className="link [overflow-wrap:anywhere]" to={paths.incident(id)}>
          {t(resolvedAt ? "incidents.banner.over" : "incidents.banner.known", { title })}
        </Link>
      }
    >
      <p className="mt-1">
        {resolvedAt ? null : `${t("incidents.banner.working-on-it")} `}
        {t("incidents.last-update")} <Moment at={updatedAt} counts />
      </p>
      <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
      <p className="mt-1 text-small text-soft">
        {t(attached ? "incidents.thread.attached" : "incidents.thread.same-code")}
      </p>
      <AskerSays problem={problem} questionId={questionId} />
    </Notice>
  );
}

function AskerSays({ problem, questionId }: Props) {
  const t = useTranslate();
  const here = useLocation().pathname;
  if (!problem.mayDiffer) return null;
  const action = paths.knownProblem(questionId);
  return (
    <div className="mt-3">
      {problem.maySolve ? (
        <p className="mb-2 font-semibold">{t("incidents.thread.solved-question")}</p>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {problem.maySolve ? (
          <MarkButton
            kind="button"
            action={action}
            fields={{ on: 1, returnTo: withNotice(here, "incident-solved") }}
            icon="accept"
            label={t("incidents.thread.solved")}
          />
        ) : null}
        <ConfirmButton
          harmless
          action={action}
          fields={{ on: 0, returnTo: withNotice(here, "own-case") }}
          label={t("incidents.thread.different")}
          question={t("incidents.thread.different-question")}
          confirm={t("incidents.thread.different-confirm")}
        />
      </div>
    </div>
  );
}
