import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { allowed, notFound } from "~/http/context.server";
import { useTranslate } from "~/i18n";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { paths } from "~/paths";
import { Empty, Moment, Page, PageTitle } from "~/ui";

const SHOWN = 100;

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "see-demo-mail");
  if (!ctx.site.demo || !ctx.mailFolder) throw notFound();
  const mails = await ctx.mailFolder.newest(SHOWN);
  return {
    title: pageTitle(ctx, "account-pages.mail.title"),
    mails: mails.map(({ id, at, to, subject }) => ({ id, at, to, subject })),
  };
}

export default function StaffMail() {
  const t = useTranslate();
  const { mails } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageTitle lead={t("account-pages.mail.lead")}>{t("account-pages.mail.title")}</PageTitle>
      {mails.length === 0 ? (
        <Empty icon="mail" title={t("account-pages.mail.none")}>
          {t("account-pages.mail.none-hint")}
        </Empty>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {mails.map(({ id, at, to, subject }) => (
            <li key={id} className="py-3">
              <Link
                className="link-quiet font-semibold [overflow-wrap:anywhere]"
                to={paths.demoMail(id)}
              >
                {subject}
              </Link>
              <p className="flex flex-wrap gap-x-4 text-small text-soft [overflow-wrap:anywhere]">
                <span>{t("account-pages.mail.to", { address: to })}</span>
                <Moment at={at} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
