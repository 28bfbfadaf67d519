import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { PersonView } from "~/shared/views";
import { useHere } from "../use-here";
import { AskLink } from "./ask-link";
import { InboxLink } from "./inbox-link";
import { LanguageSwitch } from "./language-switch";
import { Menu, type StaffArea, type StaffCounts } from "./menu";
import { SearchForm } from "./search-form";
import { Wordmark } from "./wordmark";

/** `/` leads to the search box, unless somebody is writing. */
function useSearchKey(): React.RefObject<HTMLInputElement> {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target;
      if (at instanceof HTMLElement && at.closest("input, textarea, select, [contenteditable]")) {
        return;
      }
      event.preventDefault();
      ref.current?.select();
      ref.current?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return ref;
}

type HeaderProps = {
  viewer: PersonView | null;
  unread: number;
  replies: number;
  staffAreas: readonly StaffArea[];
  staffCounts: StaffCounts;
  searchText?: string;
  ask: boolean;
};

/** Name, search, Ask, language, person. On a phone: name, search, menu. */
export function Header({
  viewer,
  unread,
  replies,
  staffAreas,
  staffCounts,
  searchText,
  ask,
}: HeaderProps) {
  const t = useTranslate();
  const here = useHere();
  const searchRef = useSearchKey();
  return (
    <header className="relative border-b border-line bg-surface">
      <div className="mx-auto box-content flex h-16 max-w-wide items-center gap-2 px-4 sm:gap-3 sm:px-6">
        <Link
          to={paths.home()}
          aria-label={t("ui.frame.home")}
          className="flex min-h-11 items-center rounded-small"
        >
          <Wordmark />
        </Link>
        <div className="min-w-0 flex-1 sm:mx-3 lg:mx-6">
          <div className="max-w-lg">
            <SearchForm id="search" text={searchText} inputRef={searchRef} shortcut />
          </div>
        </div>
        {ask ? <AskLink className="hidden sm:inline-flex" /> : null}
        <div className="hidden items-center lg:flex">
          <LanguageSwitch className="act min-h-11!" />
        </div>
        {viewer ? (
          <InboxLink unread={unread} replies={replies} />
        ) : (
          <div className="hidden items-center gap-1 lg:flex">
            <Link to={paths.signIn({ returnTo: here })} className="act min-h-11! text-base!">
              {t("ui.frame.sign-in")}
            </Link>
            <Link to={paths.signUp({ returnTo: here })} className="button button-secondary">
              {t("ui.frame.sign-up")}
            </Link>
          </div>
        )}
        <Menu
          viewer={viewer}
          unread={unread}
          replies={replies}
          staffAreas={staffAreas}
          staffCounts={staffCounts}
        />
      </div>
    </header>
  );
}
