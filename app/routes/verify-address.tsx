import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { isLinkAlive, verifyAddress } from "~/accounts/index.server";
import { contextOf } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { noticeOf, tokenOf } from "~/http/query";
import { LinkPage, type LinkPageView } from "~/pages/account/link-page";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { SECRET_PAGE_HEADERS } from "~/pages/account/secret-page";
import type { FormAnswer } from "~/ui";

export const meta = quietMeta;
export const headers: HeadersFunction = () => SECRET_PAGE_HEADERS;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const done = noticeOf(args.request, ["done"]) !== null;
  const alive = !done && (await isLinkAlive(ctx, "verify-address", tokenOf(args.request)));
  const view: LinkPageView = {
    title: pageTitle(ctx, "account-pages.verify.title"),
    state: done ? "done" : alive ? "alive" : "dead",
    signedIn: ctx.actor !== null,
  };
  return data(view, { status: view.state === "dead" ? 404 : 200, headers: SECRET_PAGE_HEADERS });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  return answerForm(ctx, args.request, z.object({}), async () => {
    await verifyAddress(ctx, { token: tokenOf(args.request) });
    return redirect("/verify-address?notice=done");
  });
}

export default function VerifyAddress() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <LinkPage what="verify" view={view} answer={answer} />;
}
