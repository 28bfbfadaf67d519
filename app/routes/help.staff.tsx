import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staffList } from "~/accounts/index.server";
import { contextOf } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { openMeta, pageTitle } from "~/pages/account/page-title";
import { StaffHelpPage } from "~/pages/help/staff-help-page";
import { paths } from "~/paths";

export const meta = openMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  return {
    title: pageTitle(ctx, "help.staff.title"),
    description: translatorFor(ctx.locale)("help.staff.short"),
    canonical: ctx.site.origin + paths.helpStaff(),
    staff: await staffList(ctx),
  };
}

export default function HelpStaff() {
  const { staff } = useLoaderData<typeof loader>();
  return <StaffHelpPage staff={staff} />;
}
