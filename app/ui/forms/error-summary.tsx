import { useEffect, useRef } from "react";
import { useTranslate } from "~/i18n";
import { Icon } from "../icon";
import { type FormAnswer, fieldId } from "./answer";

/** All that is wrong with a form, each leading to its field. Takes focus when it appears. */
export function ErrorSummary({
  answer,
  scope,
}: {
  answer: FormAnswer | null | undefined;
  /** The scope of the fields it leads to. */
  scope?: string | number;
}) {
  const t = useTranslate();
  const ref = useRef<HTMLDivElement>(null);
  const summary = answer?.summary ?? [];
  // Passwords are never sent back.
  const hadSecret = answer?.cleared ?? false;
  useEffect(() => {
    if (answer && answer.summary.length > 0) ref.current?.focus();
  }, [answer]);
  if (summary.length === 0) return null;
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      // Without scripts the browser leads here by itself.
      // biome-ignore lint/a11y/noAutofocus: whoever sent the form wants to know first what was wrong
      autoFocus
      className="mb-6 rounded-large border-2 border-danger bg-surface p-4 sm:p-5"
    >
      <h2 className="flex gap-2 text-lead text-danger">
        <Icon name="error" className="mt-[0.1em] size-6" />
        {t("ui.form.summary", { count: summary.length })}
      </h2>
      <ul className="mt-2 space-y-1 pl-8">
        {summary.map(({ field, text }) => (
          <li key={`${field} ${text}`} className="list-disc text-danger">
            {field ? (
              <a
                href={`#${fieldId(field, scope)}`}
                className="text-danger underline underline-offset-2"
              >
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
      {hadSecret ? null : (
        <p className="mt-2 pl-8 text-small text-soft">{t("ui.form.summary-hint")}</p>
      )}
    </div>
  );
}
