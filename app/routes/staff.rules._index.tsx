import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { tagList } from "~/answers/index.server";
import { ruleTable } from "~/escalation/index.server";
import { allowed } from "~/http/context.server";
import { noticeOf } from "~/http/query";
import { RulesPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";

/** Tags offered while one types. */
const TAGS_OFFERED = 200;

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  return {
    title: pageTitle(ctx, "support-settings.rules.title"),
    rules: await ruleTable(ctx),
    tags: (await tagList(ctx)).slice(0, TAGS_OFFERED).map(({ name }) => name),
    notice: noticeOf(args.request, ["saved"]),
  };
}

export default function StaffRules() {
  return <RulesPage view={useLoaderData<typeof loader>()} />;
}
