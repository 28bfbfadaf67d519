import type { StaffMember } from "~/accounts";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { BackLink, Card, Icon, type IconName, Page, PageTitle, Section, StaffBadge } from "~/ui";
import { StaffMembers } from "../account/staff-members";
import { DeskKeyList } from "../desk/desk-keys";

const SIGNS = ["drawn", "everywhere", "leads-here", "names"] as const;
const MAY_ASK = ["code", "when", "device", "tried"] as const;
const NEVER_ASK = [
  "password",
  "sms-code",
  "card",
  "remote",
  "payment",
  "documents",
  "elsewhere",
] as const;
const IF_THEY_DO = ["stop", "change", "tell"] as const;

/** What the staff badge means, and what its holders will and will never ask for. */
export function StaffHelpPage({ staff }: { staff: readonly StaffMember[] }) {
  const t = useTranslate();
  return (
    <Page>
      <BackLink to={paths.help()}>{t("help.title")}</BackLink>
      <PageTitle lead={t("help.staff.lead")}>{t("help.staff.title")}</PageTitle>
      <Card tone="accent">
        <p className="mb-3 text-small text-soft">{t("help.staff.example")}</p>
        <p className="flex flex-wrap items-center gap-x-1.5">
          <bdi>{t("help.staff.example-name")}</bdi>
          <StaffBadge staff={{ role: "agent", team: t("help.staff.example-team") }} />
        </p>
      </Card>
      <StaffSigns />
      <Section title={t("help.staff.never")} hint={t("help.staff.never-hint")}>
        <Points
          icon="close"
          danger
          texts={NEVER_ASK.map((thing) => t(`help.staff.never.${thing}`))}
        />
      </Section>
      <Section title={t("help.staff.may")} hint={t("help.staff.may-hint")}>
        <Points icon="accept" texts={MAY_ASK.map((thing) => t(`help.staff.may.${thing}`))} />
      </Section>
      <Section title={t("help.staff.if")}>
        <Points icon="forward" texts={IF_THEY_DO.map((step) => t(`help.staff.if.${step}`))} />
      </Section>
      <Section title={t("desk.keys.help-section")} hint={t("desk.keys.help-hint")}>
        <DeskKeyList />
      </Section>
      <Section title={t("help.staff.who")}>
        {staff.length > 0 ? (
          <StaffMembers staff={staff} />
        ) : (
          <p>{t("account-pages.people.none")}</p>
        )}
      </Section>
    </Page>
  );
}

/** How the mark of staff is told from an imitation; one of the signs speaks of the page the mark leads to. */
export function StaffSigns({ elsewhere = false }: { elsewhere?: boolean }) {
  const t = useTranslate();
  const signs = SIGNS.filter((sign) => !elsewhere || sign !== "leads-here");
  return (
    <Section title={t("help.staff.signs")}>
      <Points icon="official" texts={signs.map((sign) => t(`help.staff.sign.${sign}`))} />
    </Section>
  );
}

type PointsProps = { icon: IconName; texts: readonly string[]; danger?: boolean };

function Points({ icon, texts, danger }: PointsProps) {
  return (
    <ul className="space-y-2">
      {texts.map((text) => (
        <li key={text} className="flex gap-3">
          <Icon
            name={icon}
            className={`mt-[0.25em] size-5 shrink-0 ${danger ? "text-danger" : "text-accent"}`}
          />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
