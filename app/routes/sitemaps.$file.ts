import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextOf, notFound } from "~/http/context.server";
import { textAnswer } from "~/http/text-answer.server";
import { sitemapPart } from "~/pages/index.server";

/** One sitemap. */
export function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const part = sitemapPart(ctx, args.params.file ?? "");
  if (!part) throw notFound();
  return textAnswer(ctx, "application/xml", part);
}
