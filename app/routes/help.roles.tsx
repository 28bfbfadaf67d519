import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextOf } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { openHead } from "~/pages";
import { openMeta } from "~/pages/account/page-title";
import { RolesHelpPage } from "~/pages/help/roles-help-page";
import { paths } from "~/paths";

export const meta = openMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  return openHead(ctx, {
    about: t("help.roles.title"),
    description: t("help.roles.short"),
    address: paths.helpRoles(),
    asked: new URL(args.request.url),
  });
}

export default function HelpRoles() {
  return <RolesHelpPage />;
}
