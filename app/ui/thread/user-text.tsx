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

/** What a person wrote, in a frame that scrolls where it is long; `of` says what it belongs to. */
export function FramedUserText({ html, lang, of }: { html: string; lang: string; of: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; each frame as a region would crowd the list of regions
    <div
      role="group"
      aria-label={of}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="my-3 max-h-64 overflow-y-auto border-l-4 border-line pl-4"
    >
      <UserText html={html} lang={lang} compact />
    </div>
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
