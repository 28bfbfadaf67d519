import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextOf } from "~/http/context.server";
import { textAnswer } from "~/http/text-answer.server";
import { openSearch } from "~/pages";

/** How browsers learn to search here, in the language that the address names, else the reader's. */
export function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  return textAnswer(ctx, "application/opensearchdescription+xml", openSearch(ctx));
}
