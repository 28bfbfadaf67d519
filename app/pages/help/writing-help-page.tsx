import { Link } from "@remix-run/react";
import { useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { BackLink, Page, PageTitle, Section, UserText } from "~/ui";
import type { WritingExample } from "./writing-examples.server";

const TIPS = ["title", "one", "code", "steps", "reply"] as const;

/** How to write so that others can help, and the marks that shape a text. */
export function WritingHelpPage({ examples }: { examples: readonly WritingExample[] }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  return (
    <Page>
      <BackLink to={paths.help()}>{t("help.title")}</BackLink>
      <PageTitle lead={t("help.writing.lead")}>{t("help.writing.title")}</PageTitle>
      <ul className="list-disc space-y-2 pl-5">
        {TIPS.map((tip) => (
          <li key={tip}>{t(`help.writing.tip.${tip}`)}</li>
        ))}
      </ul>
      <Section title={t("help.writing.private")}>
        <p>{t("help.writing.private-text")}</p>
      </Section>
      <Section title={t("help.writing.marks")} hint={t("help.writing.marks-hint")}>
        <ul className="divide-y divide-line border-y border-line">
          {examples.map(({ name, text, html }) => (
            <li key={name} className="py-4">
              <h3 className="mb-2 text-base">{t(`help.writing.mark.${name}`)}</h3>
              <div className="grid gap-3 sm:grid-cols-2">
                <div className="min-w-0">
                  <p className="mb-1 text-small text-soft">{t("help.writing.you-write")}</p>
                  <pre className="rounded-small bg-sunken p-3 text-small whitespace-pre-wrap [overflow-wrap:anywhere]">
                    {text}
                  </pre>
                </div>
                <div className="min-w-0">
                  <p className="mb-1 text-small text-soft">{t("help.writing.you-get")}</p>
                  <div className="rounded-small border border-line bg-surface p-3">
                    <UserText html={html} lang={locale} compact />
                  </div>
                </div>
              </div>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("help.writing.mention")}>
        <p>{t("help.writing.mention-text")}</p>
      </Section>
      <Section title={t("help.writing.pictures")}>
        <p>{t("help.writing.pictures-text")}</p>
        <p className="mt-3">
          <Link to={paths.newAttachment()} className="link">
            {t("help.writing.pictures-link")}
          </Link>
        </p>
      </Section>
      <Section title={t("help.writing.limits")}>
        <p>{t("help.writing.limits-text")}</p>
      </Section>
    </Page>
  );
}
