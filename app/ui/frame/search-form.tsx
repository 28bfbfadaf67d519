import { Form } from "@remix-run/react";
import { type RefObject, useId } from "react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { classes } from "../classes";
import { type Fields, HiddenFields } from "../forms/post-form";
import { Icon } from "../icon";
import { useHydrated } from "../use-hydrated";
import { InstantList, InstantStatus, listId, optionId } from "./instant-list";
import { useInstant } from "./use-instant";

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
  /** What the search is narrowed by and stays so with other words. */
  fields?: Fields;
};

/** A search box: a plain GET form, so that every search has an address. Signed-in people see hits while they type. */
export function SearchForm({
  text = "",
  large,
  label,
  id,
  inputRef,
  shortcut,
  fields,
}: SearchFormProps) {
  const t = useTranslate();
  const own = useId();
  const hydrated = useHydrated();
  const instant = useInstant();
  const inputId = id ?? `search${own}`;
  const name = label ?? t(large ? "ui.search.what" : "ui.search.label");
  const hint = shortcut && hydrated;
  const { open, results, active } = instant;
  const combobox = instant.on
    ? ({
        role: "combobox",
        "aria-autocomplete": "list",
        "aria-expanded": open,
        "aria-controls": open ? listId(inputId) : undefined,
        "aria-activedescendant": open && active >= 0 ? optionId(inputId, active) : undefined,
        onInput: (event: React.FormEvent<HTMLInputElement>) =>
          instant.onInput(event.currentTarget.value),
        onKeyDown: instant.onKeyDown,
        onBlur: instant.close,
      } as const)
    : {};
  return (
    <Form
      method="get"
      action={paths.search()}
      role="search"
      aria-label={large ? name : t("ui.search.label")}
      onSubmit={instant.close}
    >
      <HiddenFields fields={fields} />
      <label htmlFor={inputId} className={large ? "mb-2 block text-lead font-semibold" : "sr-only"}>
        {name}
      </label>
      {/* On a phone the header's list is as wide as the header, which is wider than its box. */}
      <div className={classes("flex gap-2", large ? "relative" : "sm:relative")}>
        <div className="min-w-0 flex-1 sm:relative">
          <span className="relative block">
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
              {...combobox}
            />
            {hint ? (
              <span
                aria-hidden="true"
                className="pointer-events-none absolute top-1/2 right-3 hidden -translate-y-1/2 rounded-small border border-line px-1.5 font-mono text-small text-soft lg:block"
              >
                /
              </span>
            ) : null}
          </span>
          {open && results ? (
            <InstantList
              instant={{ ...instant, results }}
              inputId={inputId}
              className={large ? "inset-x-0" : "inset-x-2 sm:inset-x-0"}
            />
          ) : null}
        </div>
        {large ? (
          <button type="submit" className="button button-primary">
            {t("ui.search.submit")}
          </button>
        ) : null}
      </div>
      {instant.on ? <InstantStatus instant={instant} /> : null}
    </Form>
  );
}
