import { useState } from "react";
import { useTranslate } from "~/i18n";
import { classes } from "../classes";
import { Icon } from "../icon";
import { useHydrated } from "../use-hydrated";
import { useWires } from "./field";

type PasswordInputProps = {
  autoComplete: "current-password" | "new-password";
  autoFocus?: boolean;
};

/** A password: never filled in again, shown on demand where scripts run. */
export function PasswordInput({ autoComplete, autoFocus }: PasswordInputProps) {
  const t = useTranslate();
  const hydrated = useHydrated();
  const [shown, setShown] = useState(false);
  const { id, name, describedBy, invalid } = useWires();
  return (
    <div className="relative">
      <input
        id={id}
        name={name}
        type={shown ? "text" : "password"}
        autoComplete={autoComplete}
        // biome-ignore lint/a11y/noAutofocus: asked for by pages whose only task this is
        autoFocus={autoFocus}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        className={classes("control", hydrated && "pr-24!")}
      />
      {hydrated ? (
        <button
          type="button"
          aria-controls={id}
          onClick={() => setShown(!shown)}
          className="absolute inset-y-0 right-0 flex items-center gap-1.5 rounded-small px-3 text-small text-accent -outline-offset-4"
        >
          <Icon name={shown ? "eye-off" : "eye"} />
          {t(shown ? "ui.form.password.hide" : "ui.form.password.show")}
        </button>
      ) : null}
      <span className="sr-only" aria-live="polite">
        {shown ? t("ui.form.password.shown") : null}
      </span>
    </div>
  );
}
