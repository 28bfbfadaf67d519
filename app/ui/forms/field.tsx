import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { useTranslate } from "~/i18n";
import { Icon } from "../icon";
import { type FormAnswer, fieldId, givenText } from "./answer";
import { type Limit, LimitText } from "./limit-text";

/** What a control learns from the Field around it. */
type Wires = {
  name: string;
  id: string;
  describedBy: string | undefined;
  invalid: boolean;
  /** What was typed before the form was refused. */
  given: string | undefined;
  limited: boolean;
  onText: (text: string) => void;
};

const WiresContext = createContext<Wires | null>(null);

/** The wires of the Field around a control. */
export function useWires(): Wires {
  const wires = useContext(WiresContext);
  if (!wires) throw new Error("A control stands inside a Field");
  return wires;
}

/** The error at a field: word, icon, colour. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  const t = useTranslate();
  return (
    <p id={id} className="mt-1 mb-2 flex gap-1.5 font-semibold text-danger">
      <Icon name="error" className="mt-[0.2em] size-5" />
      <span>
        <span className="sr-only">{t("ui.form.error")} </span>
        {children}
      </span>
    </p>
  );
}

/** The line under a label that helps to fill a field in. */
export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} className="mt-0.5 mb-2 text-small text-soft">
      {children}
    </div>
  );
}

type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  answer?: FormAnswer | null;
  /** Overrides the answer's error for this field. */
  error?: string;
  /** Said before, and counted live with scripts. */
  limit?: Limit;
  optional?: boolean;
  /** For forms that stand on a page more than once. */
  scope?: string | number;
  /** Between the hint and the control. */
  lead?: ReactNode;
  after?: ReactNode;
  /** Exactly one control. */
  children: ReactNode;
};

/** A label, its hint, its error and one control, wired together for readers of every kind. */
export function Field({
  name,
  label,
  hint,
  answer,
  error = answer?.errors[name],
  limit,
  optional,
  scope,
  lead,
  after,
  children,
}: FieldProps) {
  const t = useTranslate();
  const [text, setText] = useState<string | null>(null);
  const id = fieldId(name, scope);
  const given = givenText(answer, name);
  const describedBy =
    [error && `${id}-error`, hint && `${id}-hint`, limit && `${id}-limit`]
      .filter(Boolean)
      .join(" ") || undefined;
  const limited = limit !== undefined;
  const wires = useMemo(
    () => ({
      name,
      id,
      describedBy,
      invalid: Boolean(error),
      given,
      limited,
      onText: setText,
    }),
    [name, id, describedBy, error, given, limited],
  );
  return (
    <div className="mt-6 first:mt-0">
      <label htmlFor={id} className="block font-semibold">
        {label}
        {optional ? <span className="optional"> {t("ui.form.optional")}</span> : null}
      </label>
      {hint ? <FieldHint id={`${id}-hint`}>{hint}</FieldHint> : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {lead}
      <div className="mt-1.5">
        <WiresContext.Provider value={wires}>{children}</WiresContext.Provider>
      </div>
      {limit ? <LimitText id={`${id}-limit`} limit={limit} text={text} /> : null}
      {after}
    </div>
  );
}
