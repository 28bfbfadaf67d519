import type { ReactNode } from "react";
import { classes } from "../classes";

const WIDTHS = { reading: "max-w-reading", form: "max-w-form", wide: "max-w-wide" } as const;
const GUTTER = "px-4 pt-6 sm:px-6 sm:pt-10";

/** The column of a page: `reading` for text and lists, `form` for forms, `wide` for tables and home. */
export function Page({
  width = "reading",
  children,
}: {
  width?: keyof typeof WIDTHS;
  children: ReactNode;
}) {
  return <div className={classes("mx-auto box-content", GUTTER, WIDTHS[width])}>{children}</div>;
}

/** Instead of Page: what belongs to the main part stands beside it on wide screens, below it elsewhere. */
export function SplitPage({
  children,
  aside,
  asideLabel,
}: {
  children: ReactNode;
  aside: ReactNode;
  asideLabel: string;
}) {
  return (
    <div
      className={classes(
        "mx-auto box-content grid max-w-wide gap-12 lg:grid-cols-[minmax(0,46rem)_minmax(0,1fr)]",
        GUTTER,
      )}
    >
      <div className="min-w-0">{children}</div>
      <aside aria-label={asideLabel} className="min-w-0 [&>section:first-child]:mt-0">
        {aside}
      </aside>
    </div>
  );
}

type PageTitleProps = {
  children: ReactNode;
  /** The language of the title when a person wrote it. */
  lang?: string;
  /** One sentence under the title. */
  lead?: ReactNode;
  above?: ReactNode;
  actions?: ReactNode;
};

/** The one h1 of a page. */
export function PageTitle({ children, lang, lead, above, actions }: PageTitleProps) {
  return (
    <div className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 max-w-full">
        {above ? <div className="mb-2 text-soft">{above}</div> : null}
        <h1
          lang={lang}
          className="text-title tracking-tight [overflow-wrap:anywhere] sm:text-display"
        >
          {children}
        </h1>
        {lead ? <div className="mt-2 text-soft">{lead}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
