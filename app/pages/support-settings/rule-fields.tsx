import type { ReactNode } from "react";
import { durationText, PRIORITIES, QUEUE_LIMITS, type Rule } from "~/escalation";
import { type MessageKey, useLanguage, useTranslate } from "~/i18n";
import { Checkbox, Field, type FormAnswer, Select, TextInput } from "~/ui";

type RuleFieldsProps = {
  rule: Rule;
  calendars: readonly { id: number; name: string }[];
  answer: FormAnswer | undefined;
};

/** The fields of a rule: what comes before a case, the case, and the times for support. */
export function RuleFields({ rule, calendars, answer }: RuleFieldsProps) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const given = answer ?? null;
  const time = (name: string, minutes: number, label: MessageKey, hint: MessageKey) => (
    <Field name={name} label={t(label)} hint={t(hint)} answer={given}>
      <TextInput initial={durationText(minutes, locale)} autoComplete="off" maxLength={30} />
    </Field>
  );
  return (
    <>
      <Part title={t("support-settings.rule.community")}>
        {time(
          "window",
          rule.windowMinutes,
          "support-settings.rule.window",
          "support-settings.rule.window-hint",
        )}
        <Checkbox
          name="windowInHours"
          label={t("support-settings.rule.window-in-hours")}
          answer={given}
          initial={rule.windowInHours}
        />
        <Checkbox
          name="askerMayEscalate"
          label={t("support-settings.rule.asker")}
          answer={given}
          initial={rule.askerMayEscalate}
        />
        {time(
          "askerWait",
          rule.askerWaitMinutes,
          "support-settings.rule.asker-wait",
          "support-settings.rule.asker-wait-hint",
        )}
      </Part>
      <Part title={t("support-settings.rule.case")}>
        <Field name="priority" label={t("support-settings.rules.priority")} answer={given}>
          <Select
            initial={String(rule.priority)}
            options={PRIORITIES.map((priority) => ({
              value: String(priority),
              label: t(`support-settings.rules.priority.${priority}`),
            }))}
            autoComplete="off"
          />
        </Field>
        <Field
          name="queue"
          label={t("support-settings.rules.queue")}
          hint={t("support-settings.rule.queue-hint")}
          answer={given}
        >
          <TextInput initial={rule.queue} autoComplete="off" maxLength={QUEUE_LIMITS.max} />
        </Field>
      </Part>
      <Part
        title={t("support-settings.rule.targets")}
        hint={t("support-settings.rule.targets-hint")}
      >
        {time(
          "firstReply",
          rule.firstReplyMinutes,
          "support-settings.rules.first-reply",
          "support-settings.rule.first-reply-hint",
        )}
        {time(
          "nextReply",
          rule.nextReplyMinutes,
          "support-settings.rules.next-reply",
          "support-settings.rule.next-reply-hint",
        )}
        {time(
          "resolution",
          rule.resolutionMinutes,
          "support-settings.rules.resolution",
          "support-settings.rule.resolution-hint",
        )}
        <Checkbox
          name="targetsInHours"
          label={t("support-settings.rule.targets-in-hours")}
          answer={given}
          initial={rule.targetsInHours}
        />
        <Field name="calendar" label={t("support-settings.rule.calendar")} answer={given}>
          <Select
            initial={String(rule.calendarId ?? calendars[0]?.id ?? "")}
            options={calendars.map(({ id, name }) => ({ value: String(id), label: name }))}
            autoComplete="off"
          />
        </Field>
      </Part>
    </>
  );
}

function Part({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="mt-10 min-w-0 first:mt-0">
      <legend className="text-lead">{title}</legend>
      {hint ? <p className="mt-1 text-small text-soft">{hint}</p> : null}
      <div className="mt-4">{children}</div>
    </fieldset>
  );
}
