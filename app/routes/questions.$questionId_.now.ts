import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound, signedIn } from "~/http/context.server";
import { readNoticesOfQuestion } from "~/notifications/index.server";
import { threadNow } from "~/pages/index.server";
import { parseId } from "~/paths";

/** A question as it is now, as JSON for a page that is open. With `here` its reader sees it: what they were told of it is read. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = signedIn(args);
  const questionId = parseId(args.params.questionId);
  const now = questionId && (await threadNow(ctx, questionId));
  if (!now) throw notFound();
  if (new URL(args.request.url).searchParams.has("here"))
    await readNoticesOfQuestion(ctx, questionId);
  return Response.json(now);
}
