import { Form } from "@remix-run/react";
import { type RefObject, useId } from "react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Icon } from "../icon";
import { useHydrated } from "../use-hydrated";

type SearchFormProps = {
  /** What the box holds at first. */
  text?: string;
  /** The one main thing of a page: bigger, with a button in words. */
  large?: boolean;
  /** Names the box for readers; with `large` it is also shown above. */
  label?: string;
  id?: string;
  inputRef?: RefObject<HTMLInputElement>;
  /** Shows that `/` leads here. */
  shortcut?: boolean;
};

/** A search box: a plain GET form, so that every search has an address. */
export function SearchForm({ text = "", large, label, id, inputRef, shortcut }: SearchFormProps) {
  const t = useTranslate();
  const own = useId();
  const hydrated = useHydrated();
  const inputId = id ?? `search${own}`;
  const name = label ?? t(large ? "ui.search.what" : "ui.search.label");
  const hint = shortcut && hydrated;
  return (
    <Form
      method="get"
      action={paths.search()}
      role="search"
      aria-label={large ? name : t("ui.search.label")}
    >
      <label htmlFor={inputId} className={large ? "mb-2 block text-lead font-semibold" : "sr-only"}>
        {name}
      </label>
      <div className="flex gap-2">
        <div className="relative min-w-0 flex-1">
          <span className="pointer-events-none absolute inset-y-0 left-3 flex items-center text-soft">
            <Icon name="search" />
          </span>
          <input
            // A new search shows its own words, not those typed before.
            key={text}
            ref={inputRef}
            id={inputId}
            type="search"
            name="q"
            defaultValue={text}
            maxLength={200}
            autoComplete="off"
            enterKeyHint="search"
            placeholder={large ? undefined : t("ui.search.placeholder")}
            aria-keyshortcuts={hint ? "/" : undefined}
            className={`control pl-10! ${large ? "min-h-13!" : ""} ${hint ? "lg:pr-10!" : ""}`}
          />
          {hint ? (
            <span
              aria-hidden="true"
              className="pointer-events-none absolute top-1/2 right-3 hidden -translate-y-1/2 rounded-small border border-line px-1.5 font-mono text-small text-soft lg:block"
            >
              /
            </span>
          ) : null}
        </div>
        {large ? (
          <button type="submit" className="button button-primary">
            {t("ui.search.submit")}
          </button>
        ) : null}
      </div>
    </Form>
  );
}
