import type { ReactNode } from "react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { ErrorSummary, type FormAnswer, Page, PageTitle, Tabs } from "~/ui";

export type SettingsPart = "profile" | "address" | "password" | "devices" | "notices";

const PARTS = [
  ["profile", paths.settings()],
  ["address", paths.settingsAddress()],
  ["password", paths.settingsPassword()],
  ["devices", paths.settingsDevices()],
  ["notices", paths.settingsNotices()],
] as const satisfies readonly (readonly [SettingsPart, string])[];

type SettingsPageProps = {
  part: SettingsPart;
  answer?: FormAnswer | undefined;
  children: ReactNode;
};

/** One of the pages of a person's own settings, with the way to the others. */
export function SettingsPage({ part, answer, children }: SettingsPageProps) {
  const t = useTranslate();
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <PageTitle>{t("account-pages.settings.title")}</PageTitle>
      <Tabs
        label={t("account-pages.settings.parts")}
        tabs={PARTS.map(([name, to]) => ({
          to,
          label: t(`account-pages.settings.part.${name}`),
          current: name === part,
        }))}
      />
      <div className="mt-6 space-y-6">{children}</div>
    </Page>
  );
}
