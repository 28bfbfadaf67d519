import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { isLinkAlive } from "~/accounts/index.server";
import type { MessageKey } from "~/i18n";
import type { Context } from "~/infra/context";
import type { LinkPageView } from "~/pages/account/link-page";
import { pageTitle } from "~/pages/account/page-title";
import { SECRET_PAGE_HEADERS } from "~/pages/account/secret-page";
import { contextOf } from "./context.server";
import { answerForm } from "./forms.server";
import { noticeOf, tokenOf } from "./query";

/** The loader of a page that a link in a mail opens: it shows one button, since mail scanners open links too. */
export function linkLoader(purpose: Parameters<typeof isLinkAlive>[1], title: MessageKey) {
  return async (args: LoaderFunctionArgs) => {
    const ctx = contextOf(args);
    const done = noticeOf(args.request, ["done"]) !== null;
    const alive = !done && (await isLinkAlive(ctx, purpose, tokenOf(args.request)));
    const view: LinkPageView = {
      title: pageTitle(ctx, title),
      state: done ? "done" : alive ? "alive" : "dead",
      signedIn: ctx.actor !== null,
    };
    const status = view.state === "dead" ? 404 : 200;
    return data(view, { status, headers: SECRET_PAGE_HEADERS });
  };
}

/** The action of such a page: uses the link up and says so at the same address. */
export function linkAction(use: (ctx: Context, input: { token: string }) => Promise<unknown>) {
  return async (args: ActionFunctionArgs) => {
    const ctx = contextOf(args);
    return answerForm(ctx, args.request, z.object({}), async () => {
      await use(ctx, { token: tokenOf(args.request) });
      return redirect(`${new URL(args.request.url).pathname}?notice=done`);
    });
  };
}
