import { Link } from "@remix-run/react";
import { type AgentView, PRIORITIES, PUBLIC_LABELS } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  Button,
  ErrorSummary,
  Field,
  type FormAnswer,
  HiddenField,
  Icon,
  Notice,
  PostForm,
  Select,
  TextInput,
} from "~/ui";
import { answerOf } from "./answer-of";

/** What became of each case; `problem` in the reader's language, null where it was done. */
export type Outcome = { caseId: number; problem: string | null };
export type ManyAnswer = FormAnswer & { outcomes?: Outcome[] };

/** The id of the form that the ticks of the rows belong to. */
export const MANY_FORM = "many-cases";

type Props = {
  action: string;
  /** Null for whoever may not give cases to others. */
  agents: readonly AgentView[] | null;
  answer: ManyAnswer | undefined;
};

/** The same done to all ticked cases. */
export function QueueMany({ action, agents, answer }: Props) {
  const t = useTranslate();
  const own = answerOf(answer, "many");
  return (
    <details
      className="mt-4 rounded-large border border-line bg-surface px-4"
      open={own ? true : undefined}
    >
      <summary className="flex min-h-11 items-center gap-2 font-semibold">
        <Icon name="down" className="turns size-4" />
        {t("desk.many.title")}
      </summary>
      <PostForm action={action} id={MANY_FORM}>
        <HiddenField name="form" value="many" />
        <p className="text-small text-soft">{t("desk.many.hint")}</p>
        <ErrorSummary answer={own} scope="many" />
        <div className="grid items-end gap-x-6 gap-y-4 py-4 sm:grid-cols-2 lg:grid-cols-[auto_1fr_1fr_1fr]">
          <div className="flex items-end">
            <Button kind="secondary" name="act" value="take">
              {t("desk.many.take")}
            </Button>
          </div>
          {agents ? (
            <Part label={t("desk.many.assign")} act="assign">
              <Field name="personId" label={t("desk.act.person")} scope="many" answer={own}>
                <Select
                  placeholder={t("desk.act.nobody")}
                  options={agents.map(({ id, name }) => ({ value: String(id), label: name }))}
                />
              </Field>
            </Part>
          ) : null}
          <Part label={t("desk.many.priority")} act="priority">
            <Field name="priority" label={t("desk.act.priority-field")} scope="many" answer={own}>
              <Select
                initial="3"
                options={PRIORITIES.map((priority) => ({
                  value: String(priority),
                  label: t(`cases.priority.${priority}`),
                }))}
              />
            </Field>
            <Field name="why" label={t("desk.act.why")} scope="many" answer={own}>
              <TextInput maxLength={500} />
            </Field>
          </Part>
          <Part label={t("desk.many.label")} act="label">
            <Field name="label" label={t("desk.act.label-field")} scope="many" answer={own}>
              <Select
                initial="looking"
                options={PUBLIC_LABELS.map((label) => ({
                  value: label,
                  label: t(`cases.label.${label}`),
                }))}
              />
            </Field>
          </Part>
        </div>
      </PostForm>
    </details>
  );
}

function Part({ label, act, children }: { label: string; act: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0 space-y-3 *:mt-0!">
      {children}
      <Button kind="secondary" name="act" value={act}>
        {label}
      </Button>
    </div>
  );
}

/** What became of each ticked case: those that failed by name, with why. */
export function Outcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  const t = useTranslate();
  const failed = outcomes.filter(({ problem }) => problem !== null);
  const done = outcomes.length - failed.length;
  return (
    <Notice kind={failed.length > 0 ? "warning" : "success"} announce focus>
      <p className="font-semibold">
        {t("desk.many.done", { done, failed: failed.length, all: outcomes.length })}
      </p>
      {failed.length > 0 ? (
        <ul className="mt-1 space-y-1">
          {failed.map(({ caseId, problem }) => (
            <li key={caseId}>
              <Link to={paths.case(caseId)} className="link tabular">
                #{caseId}
              </Link>{" "}
              {problem}
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
