import { type PersonWithRoles, TEAM_MAX } from "~/accounts";
import { useTranslate } from "~/i18n";
import { ROLES } from "~/shared/roles";
import {
  Button,
  ButtonLink,
  Card,
  ConfirmButton,
  Field,
  FormActions,
  type FormAnswer,
  PostForm,
  roleKey,
  Select,
  TextInput,
} from "~/ui";
import { rolesAddress } from "./roles-address";

const GRANTED = ROLES.filter((role) => role !== "member");

type RolesOfPersonProps = {
  person: PersonWithRoles;
  search: string;
  answer: FormAnswer | undefined;
};

/** One person's roles: take one back, give another, or change the team of one. */
export function RolesOfPerson({ person, search, answer }: RolesOfPersonProps) {
  const t = useTranslate();
  const here = rolesAddress({ search, person: person.id });
  return (
    <Card>
      <h2 className="text-lead [overflow-wrap:anywhere]">
        <bdi>{person.name}</bdi>
      </h2>
      {person.roles.length === 0 ? (
        <p className="mt-2 text-soft">{t("account-pages.roles.member-only")}</p>
      ) : null}
      <ul className="mt-2">
        {person.roles.map(({ role, team }) => (
          <li
            key={role}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-1"
          >
            <span>
              {t(roleKey(role))}
              {team ? (
                <span className="text-soft">
                  {" · "}
                  <bdi>{team}</bdi>
                </span>
              ) : null}
            </span>
            <ConfirmButton
              action={here}
              fields={{ do: "revoke", personId: person.id, role }}
              icon="delete"
              label={t("account-pages.roles.revoke")}
              question={t("account-pages.roles.revoke-question", {
                role: t(roleKey(role)),
                name: person.name,
              })}
              confirm={t("account-pages.roles.revoke-confirm")}
            />
          </li>
        ))}
      </ul>
      <PostForm action={here} fields={{ do: "grant", personId: person.id }} className="mt-6">
        <Field
          name="role"
          label={t("account-pages.roles.role")}
          hint={t("account-pages.roles.role-hint")}
          answer={answer}
        >
          <Select
            placeholder=""
            options={GRANTED.map((role) => ({ value: role, label: t(roleKey(role)) }))}
          />
        </Field>
        <Field
          name="team"
          label={t("account-pages.roles.team")}
          hint={t("account-pages.roles.team-hint")}
          answer={answer}
          limit={{ max: TEAM_MAX }}
          optional
        >
          <TextInput autoComplete="off" />
        </Field>
        <FormActions>
          <Button>{t("account-pages.roles.grant")}</Button>
          <ButtonLink to={rolesAddress({ search })} kind="quiet">
            {t("account-pages.roles.close")}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </Card>
  );
}
