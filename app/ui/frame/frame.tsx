import { useLocation, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { PersonView } from "~/shared/views";
import { AskLink } from "./ask-link";
import { Footer } from "./footer";
import { Header } from "./header";
import type { StaffArea, StaffCounts } from "./menu";
import { InstantProvider } from "./use-instant";

export type FrameProps = {
  viewer: PersonView | null;
  /** Notices not read yet, counted up to 100. */
  unread?: number;
  /** Questions of theirs that wait for their reply. */
  replies?: number;
  /** Staff pages this person may open. */
  staffAreas?: readonly StaffArea[];
  staffCounts?: StaffCounts;
  /** What the search box holds; the search page's own words are found by themselves. */
  searchText?: string;
  /** Whether Ask is offered; the ask page itself never does. */
  ask?: boolean;
  /** Stands under the header, above every page. */
  notice?: ReactNode;
  children: ReactNode;
};

/** What every page stands in: header, main part, footer; on a phone Ask stays at the bottom. */
export function Frame({
  viewer,
  unread = 0,
  replies = 0,
  staffAreas = [],
  staffCounts = {},
  searchText,
  ask = true,
  notice,
  children,
}: FrameProps) {
  const t = useTranslate();
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const searched = pathname === paths.search() ? (query.get("q") ?? "") : undefined;
  const offersAsk = ask && pathname !== paths.ask();
  return (
    <InstantProvider value={viewer !== null}>
      <div className="flex min-h-dvh flex-col">
        <a href="#main" className="button button-primary skip">
          {t("ui.frame.skip")}
        </a>
        <Header
          viewer={viewer}
          unread={unread}
          replies={replies}
          staffAreas={staffAreas}
          staffCounts={staffCounts}
          searchText={searchText ?? searched}
          ask={offersAsk}
        />
        <main id="main" tabIndex={-1} className="flex-1 outline-none">
          {notice ? (
            <div className="mx-auto box-content max-w-wide px-4 pt-4 sm:px-6">{notice}</div>
          ) : null}
          {children}
        </main>
        <Footer />
        {offersAsk ? (
          <nav
            aria-label={t("ui.frame.ask")}
            className="no-print sticky bottom-0 z-10 border-t border-line bg-surface px-4 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] sm:hidden"
          >
            <AskLink className="flex w-full" />
          </nav>
        ) : null}
      </div>
    </InstantProvider>
  );
}
