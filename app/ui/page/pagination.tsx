import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useLanguage, useTranslate } from "~/i18n";
import { classes } from "../classes";
import { Icon } from "../icon";

/** The pages offered: the first, the last, and those around this one; null is a gap. */
export function pagesAround(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const unique = [...new Set(wanted)].sort((a, b) => a - b);
  return unique.flatMap((n, index) => {
    const before = unique[index - 1] ?? 0;
    if (n - before === 2) return [n - 1, n];
    return n - before > 2 ? [null, n] : [n];
  });
}

const BOX = "flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-small px-3 tabular";

function Step({ to, rel, children }: { to: string; rel: "prev" | "next"; children: ReactNode }) {
  return (
    <Link to={to} rel={rel} className={classes(BOX, "text-accent hover:bg-accent-tint")}>
      {children}
    </Link>
  );
}

type PaginationProps = {
  /** Counts from 1. */
  page: number;
  pages: number;
  href: (page: number) => string;
};

/** Links to the pages of a list; nothing when there is one page. */
export function Pagination({ page, pages, href }: PaginationProps) {
  const t = useTranslate();
  const { locale } = useLanguage();
  if (pages <= 1) return null;
  return (
    <nav
      aria-label={t("ui.pages.label")}
      className="mt-6 flex flex-wrap items-center justify-center gap-1"
    >
      {page > 1 ? (
        <Step to={href(page - 1)} rel="prev">
          <Icon name="back" className="size-4" />
          {t("ui.pages.previous")}
        </Step>
      ) : null}
      <p className="px-2 text-soft sm:hidden">{t("ui.pages.of", { page, pages })}</p>
      <ul className="hidden items-center gap-1 sm:flex">
        {pagesAround(page, pages).map((n, index) => (
          <li key={n ?? `gap-${index}`}>
            {n === null ? (
              <span aria-hidden="true" className="px-1 text-soft">
                …
              </span>
            ) : (
              <Link
                to={href(n)}
                aria-label={t("ui.pages.page", { page: n })}
                aria-current={n === page ? "page" : undefined}
                className={classes(
                  BOX,
                  n === page ? "bg-accent font-semibold text-accent-ink" : "hover:bg-sunken",
                )}
              >
                {n.toLocaleString(locale)}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {page < pages ? (
        <Step to={href(page + 1)} rel="next">
          {t("ui.pages.next")}
          <Icon name="forward" className="size-4" />
        </Step>
      ) : null}
    </nav>
  );
}
