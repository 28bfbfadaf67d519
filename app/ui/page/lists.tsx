import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useLanguage } from "~/i18n";
import { Icon, type IconName } from "../icon";

/** Names and their values, such as a profile's or a case's facts. */
export function Facts({ items }: { items: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {items.map(({ label, value }) => (
        <div key={label} className="grid gap-x-4 py-3 sm:grid-cols-[12rem_minmax(0,1fr)]">
          <dt className="text-soft">{label}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A table that scrolls by itself, also by keyboard, where it is wider than the page. */
export function TableScroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

export type LinkItem = {
  to: string;
  label: string;
  hint?: string;
  icon?: IconName;
  count?: number;
};

/** Big plain links, one under the other; two abreast where there is room. */
export function LinkList({ items }: { items: readonly LinkItem[] }) {
  const { locale } = useLanguage();
  return (
    <ul className="grid gap-x-6 border-t border-line sm:grid-cols-2">
      {items.map(({ to, label, hint, icon, count }) => (
        <li key={to} className="border-b border-line">
          <Link to={to} className="group flex h-full gap-3 rounded-small py-3">
            {icon ? <Icon name={icon} className="mt-[0.15em] size-6 text-accent" /> : null}
            <span className="min-w-0 flex-1">
              <span className="block font-semibold group-hover:text-accent group-hover:underline">
                {label}
              </span>
              {hint ? (
                <span className="block text-small text-balance text-soft">{hint}</span>
              ) : null}
            </span>
            {count === undefined ? null : (
              <span className="tabular text-soft">{count.toLocaleString(locale)}</span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}
