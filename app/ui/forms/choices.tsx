import type { ReactNode } from "react";
import { useTranslate } from "~/i18n";
import { classes } from "../classes";
import { Icon, type IconName } from "../icon";
import { type FormAnswer, fieldId, givenChoices } from "./answer";
import { FieldError, FieldHint } from "./field";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; icon?: IconName };

type ChoicesProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  answer?: FormAnswer | null;
  error?: string;
  options: readonly Choice[];
  optional?: boolean;
  /** Two abreast where there is room. */
  columns?: boolean;
};

function ChoiceGroup({
  kind,
  name,
  label,
  hint,
  answer,
  error = answer?.errors[name],
  options,
  optional,
  columns,
  chosen,
}: ChoicesProps & { kind: "radio" | "checkbox"; chosen: readonly string[] }) {
  const t = useTranslate();
  const id = fieldId(name);
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <fieldset aria-describedby={describedBy || undefined} className="mt-6 min-w-0 first:mt-0">
      <legend className="font-semibold">
        {label}
        {optional ? <span className="optional"> {t("ui.form.optional")}</span> : null}
      </legend>
      {hint ? <FieldHint id={`${id}-hint`}>{hint}</FieldHint> : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      <div className={classes("mt-2 grid gap-2", columns && "sm:grid-cols-2")}>
        {options.map((option, index) => (
          <label
            key={option.value}
            className="flex min-h-11 gap-3 rounded-small border border-line-strong bg-surface px-3 py-2.5 hover:border-accent has-checked:border-accent has-checked:bg-accent-tint has-checked:inset-ring has-checked:inset-ring-accent"
          >
            <input
              type={kind}
              // The summary leads to the first choice.
              id={index === 0 ? id : `${id}-${option.value}`}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
              className="choice"
            />
            <span className="min-w-0 flex-1">
              <span className="block">{option.label}</span>
              {option.hint ? (
                <span
                  id={`${id}-${option.value}-hint`}
                  className="block text-small text-balance text-soft"
                >
                  {option.hint}
                </span>
              ) : null}
            </span>
            {option.icon ? (
              <Icon name={option.icon} className="mt-[0.15em] size-5 text-soft" />
            ) : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One of a few choices, each with room to explain itself. */
export function RadioCards({ initial, ...props }: ChoicesProps & { initial?: string }) {
  const given = givenChoices(props.answer, props.name);
  const chosen = given ?? (initial === undefined ? [] : [initial]);
  return <ChoiceGroup kind="radio" chosen={chosen} {...props} />;
}

/** Any of a few choices. */
export function Checkboxes({ initial = [], ...props }: ChoicesProps & { initial?: string[] }) {
  const given = givenChoices(props.answer, props.name);
  return <ChoiceGroup kind="checkbox" chosen={given ?? initial} {...props} />;
}

type CheckboxProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  answer?: FormAnswer | null;
  initial?: boolean;
  /** What is sent when it is ticked. */
  value?: string;
  /** For forms that stand on a page more than once. */
  scope?: string | number;
};

/** One thing to say yes to. */
export function Checkbox({
  name,
  label,
  hint,
  answer,
  initial = false,
  value = "on",
  scope,
}: CheckboxProps) {
  const id = fieldId(name, scope);
  const error = answer?.errors[name];
  const given = givenChoices(answer, name);
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className="mt-6 first:mt-0">
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      <label className="flex min-h-11 gap-3 py-2">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={given ? given.includes(value) : initial}
          aria-describedby={describedBy || undefined}
          aria-invalid={error ? true : undefined}
          className="choice"
        />
        <span className="min-w-0">{label}</span>
      </label>
      {hint ? (
        <div className="-mt-1 ml-8">
          <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
        </div>
      ) : null}
    </div>
  );
}
