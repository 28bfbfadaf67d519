import { Link } from "@remix-run/react";
import { type ReactNode, useRef } from "react";
import { useLanguage, useTranslate } from "~/i18n";
import { classes } from "../classes";
import { Button } from "../forms/button";
import { type Fields, PostForm } from "../forms/post-form";
import { useLightDismiss } from "../frame/use-light-dismiss";
import { Icon, type IconName } from "../icon";

/** The small acts under a post, in one row. */
export function ActionBar({ children, label }: { children: ReactNode; label?: string }) {
  const t = useTranslate();
  return (
    // biome-ignore lint/a11y/useSemanticElements: several forms stand inside
    <div
      role="group"
      aria-label={label ?? t("ui.actions.label")}
      className="relative -mx-2.5 flex flex-wrap items-center gap-x-1"
    >
      {children}
    </div>
  );
}

type MarkButtonProps = {
  action: string;
  fields?: Fields;
  icon?: IconName;
  label: string;
  count?: number;
  /** For a state that can be on or off. */
  pressed?: boolean;
  /** `button` stands out as a secondary button. */
  kind?: "quiet" | "danger" | "button";
};

/** One act: a form with one button. */
export function MarkButton({
  action,
  fields,
  icon,
  label,
  count,
  pressed,
  kind = "quiet",
}: MarkButtonProps) {
  const { locale } = useLanguage();
  return (
    <PostForm action={action} fields={fields}>
      <button
        type="submit"
        aria-pressed={pressed}
        className={classes(
          kind === "button" ? "button button-secondary" : "act",
          kind === "danger" && "act-danger",
        )}
      >
        {icon ? <Icon name={icon} /> : null}
        {label}
        {count === undefined ? null : (
          <span className="tabular">{count.toLocaleString(locale)}</span>
        )}
      </button>
    </PostForm>
  );
}

/** A small link among acts. */
export function ActionLink({
  to,
  icon,
  children,
}: {
  to: string;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <Link to={to} className="act">
      {icon ? <Icon name={icon} /> : null}
      {children}
    </Link>
  );
}

/** Acts that are rarely wanted, behind one word. */
export function ActionMenu({ label, children }: { label?: string; children: ReactNode }) {
  const t = useTranslate();
  const ref = useRef<HTMLDetailsElement>(null);
  useLightDismiss(ref);
  return (
    <details ref={ref} className="sm:relative">
      <summary className="act list-none">
        <Icon name="more" />
        {label ?? t("ui.actions.more")}
      </summary>
      <div className="absolute inset-x-0 z-10 mt-1 flex max-w-72 sm:left-auto sm:w-max flex-col items-stretch rounded-large border border-line bg-surface p-2 shadow-menu">
        {children}
      </div>
    </details>
  );
}

type ConfirmButtonProps = {
  action: string;
  fields?: Fields;
  icon?: IconName;
  label: string;
  /** Asked before anything happens: says what will be lost. */
  question: ReactNode;
  /** The word on the button that does it. */
  confirm: string;
  /** Nothing is lost by it. */
  harmless?: boolean;
  /** More fields, such as a reason. */
  children?: ReactNode;
};

/** An act that asks once more, in place and without scripts. */
export function ConfirmButton({
  action,
  fields,
  icon,
  label,
  question,
  confirm,
  harmless = false,
  children,
}: ConfirmButtonProps) {
  return (
    <details className="open:basis-full">
      <summary className={classes("act list-none", !harmless && "act-danger")}>
        {icon ? <Icon name={icon} /> : null}
        {label}
      </summary>
      <div
        className={classes(
          "mt-1 mb-2 rounded-small border p-4",
          harmless ? "border-line-strong" : "border-danger",
        )}
      >
        <PostForm action={action} fields={fields}>
          <p className="mb-3">{question}</p>
          {children}
          <Button kind={harmless ? "secondary" : "danger"}>{confirm}</Button>
        </PostForm>
      </div>
    </details>
  );
}
