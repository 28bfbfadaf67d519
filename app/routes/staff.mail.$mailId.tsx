import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allowed, notFound } from "~/http/context.server";
import { useTranslate } from "~/i18n";
import { MailText } from "~/pages/account/mail-text";
import { cutAtOwnLinks } from "~/pages/account/own-links";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { paths } from "~/paths";
import { BackLink, Facts, Moment, Page, PageTitle } from "~/ui";

/** How far back a mail is looked for. */
const KEPT = 1000;

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "see-demo-mail");
  if (!ctx.site.demo || !ctx.mailFolder) throw notFound();
  const mail = (await ctx.mailFolder.newest(KEPT)).find(({ id }) => id === args.params.mailId);
  if (!mail) throw notFound();
  const { at, to, subject, text } = mail;
  return {
    title: pageTitle(ctx, "account-pages.mail.title"),
    mail: { at, to, subject, parts: cutAtOwnLinks(text, ctx.site.origin) },
  };
}

export default function StaffMailMessage() {
  const t = useTranslate();
  const { mail } = useLoaderData<typeof loader>();
  return (
    <Page>
      <BackLink to={paths.demoMail()}>{t("account-pages.mail.title")}</BackLink>
      <PageTitle>{mail.subject}</PageTitle>
      <Facts
        items={[
          {
            label: t("account-pages.mail.to-label"),
            value: <span className="[overflow-wrap:anywhere]">{mail.to}</span>,
          },
          { label: t("account-pages.mail.at"), value: <Moment at={mail.at} /> },
        ]}
      />
      <MailText parts={mail.parts} />
      <p className="mt-4 text-small text-soft">{t("account-pages.mail.as-text")}</p>
    </Page>
  );
}
