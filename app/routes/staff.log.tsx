import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allowed } from "~/http/context.server";
import { moderationLog } from "~/moderation/index.server";
import { LogPage, pageNumber } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "hide");
  const log = await moderationLog(ctx, pageNumber(new URL(args.request.url)));
  return { title: pageTitle(ctx, "moderation.log.title"), log };
}

export default function StaffLog() {
  return <LogPage log={useLoaderData<typeof loader>().log} />;
}
