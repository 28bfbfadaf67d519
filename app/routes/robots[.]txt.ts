import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextOf } from "~/http/context.server";
import { textAnswer } from "~/http/text-answer.server";
import { robots } from "~/pages";

/** What robots are asked to leave alone. */
export function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  return textAnswer(ctx, "text/plain", robots(ctx));
}
