import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staffList } from "~/accounts/index.server";
import { contextOf } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { openHead } from "~/pages";
import { openMeta } from "~/pages/account/page-title";
import { StaffHelpPage } from "~/pages/help/staff-help-page";
import { paths } from "~/paths";

export const meta = openMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  return {
    ...openHead(ctx, {
      about: t("help.staff.title"),
      description: t("help.staff.short"),
      address: paths.helpStaff(),
      asked: new URL(args.request.url),
    }),
    staff: await staffList(ctx),
  };
}

export default function HelpStaff() {
  const { staff } = useLoaderData<typeof loader>();
  return <StaffHelpPage staff={staff} />;
}
