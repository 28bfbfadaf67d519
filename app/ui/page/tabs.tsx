import { Link } from "@remix-run/react";
import { useLanguage } from "~/i18n";
import { classes } from "../classes";

export type Tab = { to: string; label: string; count?: number; current: boolean };

/** Views of one list, each with its own address. Goes on in a second row where it doesn't fit. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const { locale } = useLanguage();
  return (
    <nav aria-label={label} className="mb-4">
      <ul className="flex flex-wrap gap-x-1 border-b border-line">
        {tabs.map(({ to, label: text, count, current }) => (
          <li key={to}>
            <Link
              to={to}
              aria-current={current ? "page" : undefined}
              className={classes(
                "-mb-px flex min-h-11 items-center gap-1.5 border-b-2 px-3 -outline-offset-2",
                current
                  ? "border-accent font-semibold text-accent"
                  : "border-transparent text-soft hover:border-line-strong hover:text-ink",
              )}
            >
              {text}
              {count === undefined ? null : (
                <span className="tabular text-small font-normal">
                  {count.toLocaleString(locale)}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
