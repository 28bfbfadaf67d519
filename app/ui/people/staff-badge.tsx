import { Link } from "@remix-run/react";
import { type MessageKey, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { Role } from "~/shared/roles";
import type { StaffView } from "~/shared/views";
import { Icon } from "../icon";

/** The message that names a role. */
export function roleKey(role: Role): MessageKey {
  return `ui.role.${role}`;
}

/**
 * The mark of staff: role, team, verified sign. Drawn from the roles in the database alone;
 * it leads to the page that says what staff will and will never ask for.
 */
export function StaffBadge({ staff }: { staff: StaffView }) {
  const t = useTranslate();
  return (
    <Link
      to={paths.helpStaff()}
      title={t("ui.staff.means")}
      className="relative z-1 inline-flex max-w-full flex-wrap items-center gap-x-1 rounded-small bg-accent px-1.5 text-small leading-normal text-accent-ink no-underline hover:bg-accent-strong"
    >
      <Icon name="official" className="size-4" />
      <span className="font-semibold whitespace-nowrap">{t(roleKey(staff.role))}</span>
      {staff.team ? (
        <bdi className="[overflow-wrap:anywhere]">
          <span aria-hidden="true">· </span>
          {staff.team}
        </bdi>
      ) : null}
      <span className="sr-only">{t("ui.staff.means")}</span>
    </Link>
  );
}
