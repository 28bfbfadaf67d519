import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextOf } from "~/http/context.server";
import { openMeta, pageTitle } from "~/pages/account/page-title";
import { RolesHelpPage } from "~/pages/help/roles-help-page";
import { paths } from "~/paths";

export const meta = openMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  return {
    title: pageTitle(ctx, "help.roles.title"),
    canonical: ctx.site.origin + paths.helpRoles(),
  };
}

export default function HelpRoles() {
  return <RolesHelpPage />;
}
