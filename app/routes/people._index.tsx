import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { staffList } from "~/accounts/index.server";
import { contextOf } from "~/http/context.server";
import { translatorFor, useTranslate } from "~/i18n";
import { openHead } from "~/pages";
import { openMeta } from "~/pages/account/page-title";
import { StaffMembers } from "~/pages/account/staff-members";
import { StaffSigns } from "~/pages/help/staff-help-page";
import { paths } from "~/paths";
import { Empty, Page, PageTitle } from "~/ui";

export const meta = openMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  return {
    ...openHead(ctx, {
      about: t("account-pages.people.title"),
      description: t("account-pages.people.lead"),
      address: paths.people(),
      asked: new URL(args.request.url),
    }),
    staff: await staffList(ctx),
  };
}

export default function People() {
  const t = useTranslate();
  const { staff } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageTitle lead={t("account-pages.people.lead")}>{t("account-pages.people.title")}</PageTitle>
      {staff.length > 0 ? (
        <StaffMembers staff={staff} />
      ) : (
        <Empty icon="people" title={t("account-pages.people.none")} />
      )}
      <StaffSigns elsewhere />
      <p className="mt-6">
        <Link className="link inline-flex min-h-11 items-center" to={paths.helpStaff()}>
          {t("account-pages.people.recognise")}
        </Link>
      </p>
      <p className="mt-2 text-soft">{t("account-pages.people.others")}</p>
    </Page>
  );
}
