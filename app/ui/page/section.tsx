import { Link } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import { classes } from "../classes";
import { Icon } from "../icon";

type SectionProps = {
  title: ReactNode;
  level?: 2 | 3;
  id?: string;
  /** Where the rest of this part is. */
  action?: { to: string; label: string };
  hint?: ReactNode;
  children: ReactNode;
};

/** A part of a page under its own heading. */
export function Section({ title, level = 2, id, action, hint, children }: SectionProps) {
  const own = useId();
  const Heading = level === 2 ? "h2" : "h3";
  const headingId = `${id ?? own}-title`;
  return (
    <section id={id} aria-labelledby={headingId} className={level === 2 ? "mt-10" : "mt-6"}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <Heading id={headingId} className={level === 2 ? "text-lead" : "text-base"}>
          {title}
        </Heading>
        {action ? (
          <Link to={action.to} className="link inline-flex min-h-11 items-center gap-1 text-small">
            {action.label}
            <Icon name="forward" className="size-4" />
          </Link>
        ) : null}
      </div>
      {hint ? <p className="-mt-2 mb-3 text-soft">{hint}</p> : null}
      {children}
    </section>
  );
}

const TONES = {
  plain: "border-line bg-surface",
  accent: "border-accent bg-accent-tint",
  private: "border-support bg-support-tint",
  sunken: "border-transparent bg-sunken",
} as const;

/** A box for one thing that stands apart. `private`: what only official support can read. */
export function Card({
  children,
  tone = "plain",
  padded = true,
}: {
  children: ReactNode;
  tone?: keyof typeof TONES;
  padded?: boolean;
}) {
  return (
    <div className={classes("rounded-large border", padded && "p-4 sm:p-6", TONES[tone])}>
      {children}
    </div>
  );
}

/** The way up, above a title. */
export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link
      to={to}
      className="link-quiet mb-2 inline-flex min-h-11 items-start gap-1.5 py-2.5 text-soft"
    >
      <Icon name="back" className="mt-[0.25em] size-4 shrink-0" />
      <span className="line-clamp-2 [overflow-wrap:anywhere]">{children}</span>
    </Link>
  );
}
