import type { ReactNode } from "react";
import { classes } from "../classes";

/** HTML that came out of `renderMarkdown`: nothing else may be passed here. */
export function UserText({
  html,
  lang,
  compact = false,
}: {
  html: string;
  lang: string;
  compact?: boolean;
}) {
  return (
    <div
      lang={lang}
      className={classes("prose", compact && "prose-compact")}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** A title that a person wrote, marked with its language. */
export function UserTitle({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <span lang={lang} className="[overflow-wrap:anywhere]">
      {children}
    </span>
  );
}
