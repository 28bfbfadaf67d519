import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextOf } from "~/http/context.server";
import { textAnswer } from "~/http/text-answer.server";
import { sitemapIndex } from "~/pages/index.server";

/** Which sitemaps there are. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  return textAnswer(ctx, "application/xml", await sitemapIndex(ctx));
}
