import { Link } from "@remix-run/react";
import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "../classes";
import { Icon, type IconName } from "../icon";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

type Look = { kind?: ButtonKind; icon?: IconName; wide?: boolean };

function look({ kind = "primary", wide }: Look): string {
  return classes("button", `button-${kind}`, wide && "w-full");
}

/** A button; sends its form unless told otherwise. One primary button per form. */
export function Button({
  kind,
  icon,
  wide,
  children,
  type = "submit",
  ...rest
}: Look & Omit<ComponentPropsWithoutRef<"button">, "className" | "style">) {
  return (
    <button type={type} className={look({ kind, wide })} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}

/** A link that looks like a button: for going somewhere, not for doing something. */
export function ButtonLink({
  to,
  kind,
  icon,
  wide,
  reload,
  children,
}: Look & { to: string; reload?: boolean; children: ReactNode }) {
  return (
    <Link to={to} reloadDocument={reload} className={look({ kind, wide })}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </Link>
  );
}

/** The buttons at the end of a form, the main one first; `note` says what will happen. */
export function FormActions({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <div className="mt-8">
      {note ? <p className="mb-3 text-small text-soft">{note}</p> : null}
      <div className="flex flex-wrap items-center gap-3">{children}</div>
    </div>
  );
}
