import { Link } from "@remix-run/react";
import { useRef } from "react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { PersonView } from "~/shared/views";
import { PostForm } from "../forms/post-form";
import { Icon, type IconName } from "../icon";
import { StaffBadge } from "../people/staff-badge";
import { useHere } from "../use-here";
import { LanguageSwitch } from "./language-switch";
import { useLightDismiss } from "./use-light-dismiss";

export type StaffArea = "flags" | "log" | "people" | "mail";

const ITEM =
  "flex min-h-11 w-full items-center gap-3 rounded-small px-3 py-2 text-left hover:bg-sunken";

function Item({ to, icon, children }: { to: string; icon: IconName; children: string }) {
  return (
    <li>
      <Link to={to} className={ITEM}>
        <Icon name={icon} className="size-5 text-soft" />
        {children}
      </Link>
    </li>
  );
}

function StaffItems({ areas }: { areas: readonly StaffArea[] }) {
  const t = useTranslate();
  if (areas.length === 0) return null;
  return (
    <>
      <li className="mt-2 border-t border-line px-3 pt-3 text-small text-soft">
        {t("ui.frame.staff")}
      </li>
      {areas.includes("flags") ? (
        <Item to={paths.staffFlags()} icon="flag">
          {t("ui.frame.staff-flags")}
        </Item>
      ) : null}
      {areas.includes("log") ? (
        <Item to={paths.staffLog()} icon="history">
          {t("ui.frame.staff-log")}
        </Item>
      ) : null}
      {areas.includes("people") ? (
        <Item to={paths.staffPeople()} icon="people">
          {t("ui.frame.staff-people")}
        </Item>
      ) : null}
      {areas.includes("mail") ? (
        <Item to={paths.demoMail()} icon="mail">
          {t("ui.frame.staff-mail")}
        </Item>
      ) : null}
    </>
  );
}

type MemberItemsProps = { viewer: PersonView; unread: number; areas: readonly StaffArea[] };

function MemberItems({ viewer, unread, areas }: MemberItemsProps) {
  const t = useTranslate();
  return (
    <>
      <li className="border-b border-line px-3 pt-1 pb-3">
        <bdi className="block font-semibold">{viewer.name}</bdi>
        {viewer.staff ? <StaffBadge staff={viewer.staff} /> : null}
      </li>
      <Item to={paths.inbox()} icon="follow">
        {t("ui.frame.inbox-unread", { count: unread })}
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
      <StaffItems areas={areas} />
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
  staffAreas,
}: {
  viewer: PersonView | null;
  unread: number;
  staffAreas: readonly StaffArea[];
}) {
  const t = useTranslate();
  const ref = useRef<HTMLDetailsElement>(null);
  useLightDismiss(ref);
  return (
    <details ref={ref} className={`relative ${viewer ? "" : "lg:hidden"}`}>
      <summary className="flex size-11 list-none items-center justify-center gap-2 rounded-small hover:bg-sunken lg:w-auto lg:px-3">
        <span className="sr-only lg:hidden">{t("ui.frame.menu")}</span>
        <Icon name="menu" className="size-6 lg:hidden" />
        {unread > 0 ? (
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
            <MemberItems viewer={viewer} unread={unread} areas={staffAreas} />
          ) : (
            <VisitorItems />
          )}
        </ul>
      </div>
    </details>
  );
}
