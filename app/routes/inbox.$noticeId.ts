import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { notFound, signedIn } from "~/http/context.server";
import { answerAct } from "~/http/forms.server";
import { openNotice } from "~/notifications/index.server";
import { parseId } from "~/paths";

/** Opens a notice: it is read from now on, and its reader stands at what it tells of. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = signedIn(args);
  const noticeId = parseId(args.params.noticeId);
  if (!noticeId) throw notFound();
  return answerAct(ctx, async () => redirect(await openNotice(ctx, noticeId)));
}
