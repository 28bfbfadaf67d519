import { Link } from "@remix-run/react";
import { PERSON_LISTS } from "~/answers";
import { formatDay, useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  ButtonLink,
  Empty,
  Page,
  PageTitle,
  Pagination,
  QuestionList,
  roleKey,
  StaffBadge,
  Tabs,
} from "~/ui";
import { AboutText } from "./about-text";
import type { PersonPageView } from "./person-page.server";

/** Who somebody is here, and what they asked, answered and solved. */
export function PersonPage({ view }: { view: PersonPageView }) {
  const t = useTranslate();
  const { locale, timeZone } = useLanguage();
  const { person, otherRoles, about, joinedAt, counts, show, list, own } = view;
  const joined = formatDay(new Date(joinedAt), locale, timeZone);
  return (
    <Page>
      <PageTitle
        lead={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {person.staff ? <StaffBadge staff={person.staff} /> : null}
            {otherRoles.map((role) => (
              <Link key={role} className="link-quiet" to={paths.helpRoles()}>
                {t(roleKey(role))}
              </Link>
            ))}
            <time dateTime={joinedAt}>{t("account-pages.person.joined", { day: joined })}</time>
          </span>
        }
        actions={
          own ? (
            <ButtonLink to={paths.settings()} kind="secondary" icon="edit">
              {t("account-pages.person.edit")}
            </ButtonLink>
          ) : null
        }
      >
        <bdi>{person.name}</bdi>
      </PageTitle>
      {about ? <AboutText about={about} /> : null}
      {person.staff ? (
        <p className="mb-8">
          {t("account-pages.person.staff")}{" "}
          <Link className="link" to={paths.helpStaff()}>
            {t("account-pages.people.recognise")}
          </Link>
        </p>
      ) : null}
      <h2 className="sr-only">{t("account-pages.person.activity")}</h2>
      <Tabs
        label={t("account-pages.person.activity")}
        tabs={PERSON_LISTS.map((name) => ({
          to: paths.person(person.id, { show: name === "asked" ? "" : name }),
          label: t(`account-pages.person.${name}`),
          count: counts[name],
          current: name === show,
        }))}
      />
      <QuestionList
        rows={list.rows}
        level={3}
        empty={<Empty icon="answer" title={t(`account-pages.person.no-${show}`)} />}
      />
      <Pagination
        page={list.page}
        pages={list.pages}
        href={(page) => paths.person(person.id, { show: show === "asked" ? "" : show, page })}
      />
    </Page>
  );
}
