import { Link } from "@remix-run/react";
import { useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Icon } from "../icon";

/** How official staff can be recognised, and where help is. */
export function Footer() {
  const t = useTranslate();
  const { siteName = "Askwell" } = useLanguage();
  const links = [
    { to: paths.helpStaff(), label: t("ui.frame.footer-staff-link") },
    { to: paths.codes(), label: t("ui.frame.codes") },
    { to: paths.status(), label: t("ui.frame.status") },
    { to: paths.promises(), label: t("support.kept.title") },
    { to: paths.help(), label: t("ui.frame.help") },
    { to: paths.helpWriting(), label: t("ui.frame.help-writing") },
    { to: paths.helpRoles(), label: t("ui.frame.help-roles") },
  ];
  return (
    <footer className="no-print mt-16 border-t border-line bg-surface text-small text-soft">
      <div className="mx-auto box-content grid max-w-wide gap-x-12 gap-y-6 px-4 py-8 sm:px-6 md:grid-cols-[minmax(0,1fr)_auto]">
        <div className="max-w-[34rem] space-y-2">
          <p className="font-semibold text-ink">{t("ui.frame.of-site", { name: siteName })}</p>
          <p className="flex gap-2">
            <Icon name="official" className="mt-[0.15em] size-5 text-accent" />
            <span>{t("ui.frame.footer-staff")}</span>
          </p>
        </div>
        <nav aria-label={t("ui.frame.footer")}>
          <ul className="grid gap-x-8 sm:grid-cols-2">
            {links.map(({ to, label }) => (
              <li key={to}>
                <Link to={to} className="link-quiet inline-flex min-h-11 items-center">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
