import type { ReactNode } from "react";
import { useTranslate } from "~/i18n";
import { ButtonLink, Page, PageTitle } from "~/ui";

type DeadLinkProps = {
  /** Where a new link can be had. */
  to: string;
  label: string;
  children: ReactNode;
};

/** The page of a mailed link that was used, is too old or was never ours. */
export function DeadLink({ to, label, children }: DeadLinkProps) {
  const t = useTranslate();
  return (
    <Page width="form">
      <PageTitle lead={t("account-pages.dead-link.lead")}>
        {t("account-pages.dead-link.title")}
      </PageTitle>
      <p className="mb-6">{children}</p>
      <ButtonLink to={to}>{label}</ButtonLink>
    </Page>
  );
}
