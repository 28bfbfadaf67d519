import { VERBS_BY_ROLE, type Verb } from "~/accounts";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { ROLES, type Role } from "~/shared/roles";
import { BackLink, Facts, Icon, Page, PageTitle, roleKey, Section, TableScroll } from "~/ui";
import { SHOWN_VERBS } from "./shown-verbs";

/** The roles of this place and what each may do, read from the table that decides it. */
export function RolesHelpPage() {
  const t = useTranslate();
  return (
    <Page width="wide">
      <BackLink to={paths.help()}>{t("help.title")}</BackLink>
      <PageTitle lead={t("help.roles.lead")}>{t("help.roles.title")}</PageTitle>
      <div className="max-w-reading">
        <Facts
          items={ROLES.map((role) => ({ label: t(roleKey(role)), value: t(`help.role.${role}`) }))}
        />
        <p className="mt-4">{t("help.roles.several")}</p>
      </div>
      <Section title={t("help.roles.table")}>
        <TableScroll label={t("help.roles.table-label")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("help.roles.right")}</th>
                {ROLES.map((role) => (
                  <th key={role} scope="col">
                    {t(roleKey(role))}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {SHOWN_VERBS.map((verb) => (
                <tr key={verb}>
                  <th scope="row">{t(`help.verb.${verb}`)}</th>
                  {ROLES.map((role) => (
                    // Words for readers are placed absolutely: within the cell, or they widen the page.
                    <td key={role} className="relative">
                      <Right role={role} verb={verb} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
        <p className="mt-3 text-small text-soft">{t("help.roles.verified")}</p>
      </Section>
    </Page>
  );
}

function Right({ role, verb }: { role: Role; verb: Verb }) {
  const t = useTranslate();
  const { any, own } = VERBS_BY_ROLE[role];
  if (any.includes(verb))
    return <Icon name="accept" label={t("help.roles.yes")} className="size-5 text-solved" />;
  if (own.includes(verb)) return <span>{t("help.roles.own")}</span>;
  return (
    <>
      <span aria-hidden="true" className="text-soft">
        –
      </span>
      <span className="sr-only">{t("help.roles.no")}</span>
    </>
  );
}
