import type { ReactNode } from "react";
import {
  CASE_REASON_LIMITS,
  ESCALATION_NOTE_LIMITS,
  PRIORITIES,
  PUBLIC_LABELS,
} from "~/escalation";
import type { MessageKey, Translate } from "~/i18n";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import { Field, problemTypeKey, Select, TextArea, TextInput } from "~/ui";
import { wordsOfHtml } from "../thread/schema-org";
import type { ActsProps, CaseAct } from "./acts";

type Limit = { min?: number; max: number };

/** What an act asks for before it is done; null for an act that asks nothing. */
export function actFields(act: CaseAct, { view, agents, answer, t }: ActsProps & { t: Translate }) {
  const text = (name: string, label: MessageKey, limit: Limit, hint?: MessageKey): ReactNode => (
    <Field
      name={name}
      label={t(label)}
      hint={hint && t(hint)}
      limit={limit}
      answer={answer}
      scope={act}
    >
      <TextArea height="short" />
    </Field>
  );
  const choice = (
    name: string,
    label: MessageKey,
    options: readonly { value: string; label: string; lang?: string }[],
    initial = "",
  ): ReactNode => (
    <Field name={name} label={t(label)} answer={answer} scope={act}>
      <Select initial={initial} options={options} />
    </Field>
  );
  const labels = PUBLIC_LABELS.map((label) => ({ value: label, label: t(`cases.label.${label}`) }));
  switch (act) {
    case "take":
    case "wait-customer":
    case "resume":
    case "confirm-peer":
    case "reopen":
      return null;
    case "hand-back":
      return text("note", "desk.act.note", { max: 500 }, "desk.act.note-hint");
    case "assign":
      return choice(
        "personId",
        "desk.act.person",
        [
          { value: "", label: t("desk.act.nobody") },
          ...(agents ?? []).map(({ id, name, openCases }) => ({
            value: String(id),
            label: t("desk.act.agent", { name, count: openCases }),
          })),
        ],
        String(view.assignee?.id ?? ""),
      );
    case "priority":
      return (
        <>
          {choice(
            "priority",
            "desk.act.priority-field",
            PRIORITIES.map((priority) => ({
              value: String(priority),
              label: t(`cases.priority.${priority}`),
            })),
            String(view.priority),
          )}
          {text("why", "desk.act.why", CASE_REASON_LIMITS)}
        </>
      );
    case "type":
      return choice(
        "problemType",
        "desk.act.type-field",
        PROBLEM_TYPES.map((type) => ({ value: type, label: t(problemTypeKey(type)) })),
        view.problemType,
      );
    case "label":
      return choice("label", "desk.act.label-field", labels, view.publicLabel);
    case "wait-others":
      return (
        <>
          <Field
            name="until"
            label={t("desk.act.until")}
            hint={t("desk.act.until-hint")}
            answer={answer}
            scope={act}
          >
            <TextInput type="datetime-local" />
          </Field>
          {choice("label", "desk.act.label-field", labels, "checking-team")}
        </>
      );
    case "solve":
      return choice("solutionPostId", "desk.act.solution", [
        { value: "", label: t("desk.act.no-solution") },
        ...view.timeline
          .filter(({ kind }) => kind === "answer")
          .map((item) => ({
            value: String(item.id),
            label: t("desk.act.answer-of", {
              name: item.by?.name ?? "",
              text: beginning(item.html),
            }),
            lang: item.language,
          })),
      ]);
    case "decline":
      return text("reason", "desk.act.reason", CASE_REASON_LIMITS, "desk.act.reason-hint");
    case "merge":
      return (
        <Field
          name="intoId"
          label={t("desk.act.into")}
          hint={t("desk.act.into-hint")}
          answer={answer}
          scope={act}
        >
          <TextInput inputMode="numeric" autoComplete="off" maxLength={12} />
        </Field>
      );
    case "split":
      return choice(
        "splitId",
        "desk.act.split-field",
        view.threads
          .filter(({ open }) => open)
          .map(({ questionId, title, language }) => ({
            value: String(questionId),
            label: title,
            lang: language,
          })),
        String(view.questionId),
      );
    case "follow-up":
      return text("note", "desk.act.follow-up-note", ESCALATION_NOTE_LIMITS);
  }
}

const BEGINNING = 50;

/** The first words of a rendered text. */
function beginning(html: string): string {
  const text = wordsOfHtml(html).replace(/\s+/g, " ").trim();
  const characters = [...text];
  return characters.length > BEGINNING ? `${characters.slice(0, BEGINNING).join("")}…` : text;
}
