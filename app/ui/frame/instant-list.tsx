import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { InstantResults } from "~/shared/views";
import { classes } from "../classes";
import { Icon } from "../icon";
import { StateMark } from "../lists/state-mark";
import { Highlight } from "../lists/subject";
import type { Instant } from "./use-instant";

/** The element that the box names as its list, and each option in it. */
export const listId = (inputId: string) => `${inputId}-list`;
export const optionId = (inputId: string, index: number) => `${inputId}-option-${index}`;

type InstantListProps = {
  instant: Instant & { results: InstantResults };
  inputId: string;
  className: string;
};

/** What was found so far, under the box: a list of options that the arrow keys walk through. */
export function InstantList({ instant, inputId, className }: InstantListProps) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const { text, hits, total, code } = instant.results;
  const first = code ? 1 : 0;
  const option = (index: number, to: string, children: ReactNode) => (
    <Option
      key={to}
      id={optionId(inputId, index)}
      to={to}
      active={index === instant.active}
      onPress={instant.close}
    >
      {children}
    </Option>
  );
  return (
    // A press on an option leaves the focus in the box, which would close the list first.
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus where it is
    <div
      className={classes(
        "absolute top-full z-30 mt-1 max-h-[70dvh] overflow-y-auto rounded-large border border-line bg-surface p-1.5 shadow-menu",
        className,
      )}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div role="listbox" id={listId(inputId)} aria-label={t("ui.search.results")}>
        {code
          ? option(
              0,
              code.to,
              <>
                <Icon name="error" className="text-soft" />
                <span className="min-w-0 flex-1">{t("ui.search.code", { code: code.name })}</span>
              </>,
            )
          : null}
        {hits.map(({ to, title, language, state }, index) =>
          option(
            first + index,
            to,
            <>
              <span
                lang={language}
                className="line-clamp-2 min-w-0 flex-1 [overflow-wrap:anywhere]"
              >
                <Highlight parts={title} />
              </span>
              {language === locale ? null : (
                <span className="shrink-0 text-small text-soft">
                  {t(language === "en" ? "ui.row.in-en" : "ui.row.in-zh-CN")}
                </span>
              )}
              {state ? <StateMark state={state} quiet /> : null}
            </>,
          ),
        )}
        {option(
          first + hits.length,
          paths.search({ q: text }),
          <>
            <Icon name="search" className="text-soft" />
            <span className="min-w-0 flex-1 truncate">
              {total > hits.length
                ? t("ui.search.all", { count: total })
                : t("ui.search.for", { text })}
            </span>
          </>,
        )}
      </div>
    </div>
  );
}

function Option({
  id,
  to,
  active,
  onPress,
  children,
}: {
  id: string;
  to: string;
  active: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <Link
      id={id}
      to={to}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      onClick={onPress}
      className="flex min-h-11 items-center gap-3 rounded-small px-3 py-2 hover:bg-sunken aria-selected:bg-accent-tint aria-selected:text-accent"
    >
      {children}
    </Link>
  );
}

/** How many there are, for readers who don't see the list. */
export function InstantStatus({ instant }: { instant: Instant }) {
  const t = useTranslate();
  const { results, open } = instant;
  return (
    <p role="status" className="sr-only">
      {open && results
        ? t("ui.search.status", { count: results.total, shown: results.hits.length })
        : null}
    </p>
  );
}
