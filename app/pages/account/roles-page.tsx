import { Form, Link } from "@remix-run/react";
import type { PersonWithRoles } from "~/accounts";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  Button,
  Empty,
  ErrorSummary,
  Field,
  type FormAnswer,
  Moment,
  Notice,
  Page,
  PageTitle,
  roleKey,
  TextInput,
} from "~/ui";
import { rolesAddress } from "./roles-address";
import { RolesOfPerson } from "./roles-of-person";

export type RolesPageView = {
  search: string;
  people: PersonWithRoles[];
  /** Whose roles are being changed. */
  chosen: PersonWithRoles | null;
  notice: "granted" | "revoked" | null;
};

/** Who holds which role; an administrator gives and takes them here. */
export function RolesPage({
  view,
  answer,
}: {
  view: RolesPageView;
  answer: FormAnswer | undefined;
}) {
  const t = useTranslate();
  const { search, people, chosen, notice } = view;
  return (
    <Page>
      <ErrorSummary answer={answer} />
      <PageTitle lead={t("account-pages.roles.lead")}>{t("account-pages.roles.title")}</PageTitle>
      {notice && !answer ? (
        <Notice kind="success" announce>
          {t(`account-pages.roles.${notice}`)}
        </Notice>
      ) : null}
      {chosen ? (
        <RolesOfPerson
          key={`${chosen.id} ${notice} ${chosen.roles.length}`}
          person={chosen}
          search={search}
          answer={answer}
        />
      ) : null}
      <Form
        method="get"
        action={paths.staffPeople()}
        className="mt-8 flex flex-wrap items-end gap-3"
      >
        <div className="min-w-0 flex-1 basis-64">
          <Field name="q" label={t("account-pages.roles.search")}>
            <TextInput
              key={search}
              type="search"
              initial={search}
              autoComplete="off"
              maxLength={100}
            />
          </Field>
        </div>
        <Button kind="secondary" icon="search">
          {t("account-pages.roles.search-do")}
        </Button>
      </Form>
      <h2 className="mt-8 mb-3 text-lead">
        {search
          ? t("account-pages.roles.found", { count: people.length })
          : t("account-pages.roles.holders")}
      </h2>
      {people.length > 0 ? (
        <PeopleRows people={people} search={search} />
      ) : (
        <Empty icon="people" title={t("account-pages.roles.none")}>
          {t("account-pages.roles.none-hint")}
        </Empty>
      )}
    </Page>
  );
}

function PeopleRows({ people, search }: { people: readonly PersonWithRoles[]; search: string }) {
  const t = useTranslate();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {people.map((person) => (
        <li key={person.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
          <div className="min-w-0 flex-1 basis-64">
            <Link
              className="link-quiet font-semibold [overflow-wrap:anywhere]"
              to={paths.person(person.id)}
            >
              <bdi>{person.name}</bdi>
            </Link>
            {person.roles.map(({ role, team, grantedAt }) => (
              <p key={role} className="flex flex-wrap gap-x-3 text-small text-soft">
                <span>
                  {t(roleKey(role))}
                  {team ? (
                    <>
                      {" · "}
                      <bdi>{team}</bdi>
                    </>
                  ) : null}
                </span>
                <span>
                  {t("account-pages.roles.since")} <Moment at={grantedAt} />
                </span>
              </p>
            ))}
            {person.verified ? null : (
              <p className="text-small text-support">{t("account-pages.roles.unverified")}</p>
            )}
          </div>
          <Link
            className="link inline-flex min-h-11 items-center"
            to={rolesAddress({ search, person: person.id })}
            aria-label={t("account-pages.roles.change-label", { name: person.name })}
          >
            {t("account-pages.roles.change")}
          </Link>
        </li>
      ))}
    </ul>
  );
}
