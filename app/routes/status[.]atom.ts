import type { LoaderFunctionArgs } from "@remix-run/node";
import { statusFeed } from "~/escalation/index.server";
import { contextOf } from "~/http/context.server";
import { feedAnswer } from "~/http/feed-answer.server";
import { asLocale } from "~/i18n";

/** The feed of incidents' updates, in the language that the address names, else in English. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const locale = asLocale(new URL(args.request.url).searchParams.get("lang")) ?? "en";
  return feedAnswer(args.request, ctx, await statusFeed(ctx, locale));
}
