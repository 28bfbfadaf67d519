import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/http/context.server";
import { answerAct, formValues } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { translatorFor } from "~/i18n";
import { readAllNotices } from "~/notifications/index.server";
import { headOf, InboxPage, pageNumber, windowTitle } from "~/pages";
import { inboxPage } from "~/pages/index.server";
import { paths } from "~/paths";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = signedIn(args);
  const title = translatorFor(ctx.locale)("notices.inbox.title");
  return {
    title: windowTitle(title, ctx.site.name),
    unlisted: true,
    view: await inboxPage(ctx, pageNumber(new URL(args.request.url))),
    allRead: noticeOf(args.request, ["all-read"]) !== null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

/** Marks everything as read. */
export async function action(args: ActionFunctionArgs) {
  const ctx = signedIn(args, paths.inbox());
  await formValues(args.request);
  return answerAct(ctx, async () => {
    await readAllNotices(ctx);
    return redirect(`${paths.inbox()}?notice=all-read`);
  });
}

export default function InboxRoute() {
  const { view, allRead } = useLoaderData<typeof loader>();
  return <InboxPage view={view} allRead={allRead} />;
}
