import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { contextOf } from "~/http/context.server";
import { answerAct, formValues } from "~/http/forms.server";
import { noticeOf, tokenOf } from "~/http/query";
import { stopMails, unsubscribeKinds } from "~/notifications/index.server";
import { StopMailsPage, type StopMailsView } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { SECRET_PAGE_HEADERS } from "~/pages/account/secret-page";
import { paths } from "~/paths";

export const meta = quietMeta;
export const headers: HeadersFunction = () => SECRET_PAGE_HEADERS;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const done = noticeOf(args.request, ["done"]) !== null;
  const kinds = done ? [] : await unsubscribeKinds(ctx, tokenOf(args.request));
  const view: StopMailsView = {
    title: pageTitle(ctx, "notices.unsubscribe.title"),
    state: done ? "done" : kinds ? "alive" : "dead",
    kinds: kinds ?? [],
  };
  return data(view, { status: view.state === "dead" ? 404 : 200, headers: SECRET_PAGE_HEADERS });
}

/**
 * Stops the mails of the link, by its secret alone. A mail program's one-click post (RFC 8058) is
 * answered in place, since the RFC forbids to redirect it; one that names no origin is allowed
 * nothing but that.
 */
export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  const token = tokenOf(args.request);
  const values = await formValues(args.request);
  const isOneClick = values["List-Unsubscribe"] === "One-Click";
  const { headers: sent } = args.request;
  if (!isOneClick && !sent.has("Origin") && !sent.has("Sec-Fetch-Site"))
    throw new Response(null, { status: 403 });
  return answerAct(ctx, async () => {
    const kinds = isOneClick ? "all" : [values.kinds ?? []].flat();
    await stopMails(ctx, { token, kinds });
    if (!isOneClick) return redirect(`${paths.unsubscribe()}?notice=done`);
    return data({ stopped: true }, { headers: SECRET_PAGE_HEADERS });
  });
}

export default function Unsubscribe() {
  const view = useLoaderData<typeof loader>() as StopMailsView;
  const stopped = useActionData<typeof action>() !== undefined;
  return <StopMailsPage view={stopped ? { ...view, state: "done" } : view} />;
}
