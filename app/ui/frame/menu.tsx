import { Link } from "@remix-run/react";
import { useRef } from "react";
import { type MessageKey, useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { PersonView } from "~/shared/views";
import { PostForm } from "../forms/post-form";
import { Icon, type IconName } from "../icon";
import { StaffBadge } from "../people/staff-badge";
import { useHere } from "../use-here";
import { type InboxCounts, inboxWords } from "./inbox-link";
import { LanguageSwitch } from "./language-switch";
import { useLightDismiss } from "./use-light-dismiss";

/** Where staff work and what leads set, in the order of the menu. */
const STAFF_AREAS = {
  cases: { to: paths.cases(), icon: "with-support", words: "ui.frame.staff-cases" },
  flags: { to: paths.staffFlags(), icon: "flag", words: "ui.frame.staff-flags" },
  outdated: { to: paths.staffOutdated(), icon: "history", words: "ui.frame.staff-outdated" },
  log: { to: paths.staffLog(), icon: "history", words: "ui.frame.staff-log" },
  incidents: { to: paths.staffIncidents(), icon: "warning", words: "ui.frame.staff-incidents" },
  "incidents-offered": {
    to: paths.staffIncidents(),
    icon: "warning",
    words: "ui.frame.staff-incidents-offered",
  },
  codes: { to: paths.staffCodes(), icon: "key", words: "ui.frame.staff-codes" },
  reports: { to: paths.staffReports(), icon: "history", words: "ui.frame.staff-reports" },
  searches: { to: paths.staffSearches(), icon: "search", words: "ui.frame.staff-searches" },
  replies: { to: paths.staffReplies(), icon: "comment", words: "ui.frame.staff-replies" },
  articles: { to: paths.staffArticles(), icon: "rules", words: "ui.frame.staff-articles" },
  duty: { to: paths.duty(), icon: "clock", words: "ui.frame.staff-duty" },
  rules: { to: paths.rules(), icon: "rules", words: "ui.frame.staff-rules" },
  calendars: { to: paths.calendars(), icon: "calendar", words: "ui.frame.staff-calendars" },
  synonyms: { to: paths.synonyms(), icon: "search", words: "ui.frame.staff-synonyms" },
  people: { to: paths.staffPeople(), icon: "people", words: "ui.frame.staff-people" },
  mail: { to: paths.demoMail(), icon: "mail", words: "ui.frame.staff-mail" },
} as const satisfies Record<string, { to: string; icon: IconName; words: MessageKey }>;
export type StaffArea = keyof typeof STAFF_AREAS;
/** How many things wait there. */
export type StaffCounts = Readonly<Partial<Record<StaffArea, number>>>;

const ITEM =
  "flex min-h-11 w-full items-center gap-3 rounded-small px-3 py-2 text-left hover:bg-sunken";

type ItemProps = { to: string; icon: IconName; count?: number; children: string };

function Item({ to, icon, count = 0, children }: ItemProps) {
  const { locale } = useLanguage();
  return (
    <li>
      <Link to={to} className={ITEM}>
        <Icon name={icon} className="size-5 text-soft" />
        {children}
        {count > 0 ? (
          <span className="tabular ml-auto text-small text-soft">
            {count.toLocaleString(locale)}
          </span>
        ) : null}
      </Link>
    </li>
  );
}

type StaffProps = { areas: readonly StaffArea[]; waiting: StaffCounts };

function StaffItems({ areas, waiting }: StaffProps) {
  const t = useTranslate();
  if (areas.length === 0) return null;
  return (
    <>
      <li className="mt-2 border-t border-line px-3 pt-3 text-small text-soft">
        {t("ui.frame.staff")}
      </li>
      {(Object.keys(STAFF_AREAS) as StaffArea[])
        .filter((area) => areas.includes(area))
        .map((area) => {
          const { to, icon, words } = STAFF_AREAS[area];
          return (
            <Item key={area} to={to} icon={icon} count={waiting[area]}>
              {t(words)}
            </Item>
          );
        })}
    </>
  );
}

type MemberItemsProps = StaffProps & { viewer: PersonView; counts: InboxCounts };

function MemberItems({ viewer, counts, areas, waiting }: MemberItemsProps) {
  const t = useTranslate();
  return (
    <>
      <li className="border-b border-line px-3 pt-1 pb-3">
        <bdi className="block font-semibold">{viewer.name}</bdi>
        {viewer.staff ? <StaffBadge staff={viewer.staff} /> : null}
      </li>
      <Item to={paths.inbox()} icon="follow">
        {inboxWords(t, counts)}
      </Item>
      <Item to={paths.questions()} icon="answer">
        {t("ui.frame.questions")}
      </Item>
      <Item to={paths.mine()} icon="help">
        {t("ui.frame.my-questions")}
      </Item>
      <Item to={paths.person(viewer.id)} icon="person">
        {t("ui.frame.profile")}
      </Item>
      <Item to={paths.settings()} icon="settings">
        {t("ui.frame.settings")}
      </Item>
      <StaffItems areas={areas} waiting={waiting} />
      <li className="mt-2 border-t border-line pt-2 lg:hidden">
        <LanguageSwitch className={ITEM} />
      </li>
      <li className="lg:mt-2 lg:border-t lg:border-line lg:pt-2">
        <PostForm action={paths.signOut()} reload>
          <button type="submit" className={ITEM}>
            <Icon name="sign-out" className="size-5 text-soft" />
            {t("ui.frame.sign-out")}
          </button>
        </PostForm>
      </li>
    </>
  );
}

function VisitorItems() {
  const t = useTranslate();
  const here = useHere();
  return (
    <>
      <Item to={paths.signIn({ returnTo: here })} icon="person">
        {t("ui.frame.sign-in")}
      </Item>
      <Item to={paths.signUp({ returnTo: here })} icon="registration">
        {t("ui.frame.sign-up")}
      </Item>
      <Item to={paths.questions()} icon="answer">
        {t("ui.frame.questions")}
      </Item>
      <Item to={paths.help()} icon="how-to">
        {t("ui.frame.help")}
      </Item>
      <li className="mt-2 border-t border-line pt-2">
        <LanguageSwitch className={ITEM} />
      </li>
    </>
  );
}

/** The menu of the page's top: works without scripts, and closes itself with them. */
export function Menu({
  viewer,
  unread,
  replies,
  staffAreas,
  staffCounts,
}: InboxCounts & {
  viewer: PersonView | null;
  staffAreas: readonly StaffArea[];
  staffCounts: StaffCounts;
}) {
  const t = useTranslate();
  const ref = useRef<HTMLDetailsElement>(null);
  useLightDismiss(ref);
  return (
    <details ref={ref} className={`relative ${viewer ? "" : "lg:hidden"}`}>
      <summary className="flex size-11 list-none items-center justify-center gap-2 rounded-small hover:bg-sunken lg:w-auto lg:px-3">
        <span className="sr-only lg:hidden">{t("ui.frame.menu")}</span>
        <Icon name="menu" className="size-6 lg:hidden" />
        {unread + replies > 0 ? (
          // The inbox has its own mark where there is room for it.
          <span className="absolute top-1.5 right-1.5 size-2.5 rounded-full bg-accent sm:hidden" />
        ) : null}
        {viewer ? (
          <>
            <span className="sr-only max-lg:hidden">{t("ui.frame.account")}: </span>
            <bdi className="hidden max-w-32 truncate lg:block">{viewer.name}</bdi>
            <Icon name="down" className="turns size-4 max-lg:hidden" />
          </>
        ) : null}
      </summary>
      <div className="absolute top-full right-0 z-20 mt-1 max-h-[80dvh] w-80 overflow-y-auto rounded-large border border-line bg-surface p-2 shadow-menu">
        <ul>
          {viewer ? (
            <MemberItems
              viewer={viewer}
              counts={{ unread, replies }}
              areas={staffAreas}
              waiting={staffCounts}
            />
          ) : (
            <VisitorItems />
          )}
        </ul>
      </div>
    </details>
  );
}
