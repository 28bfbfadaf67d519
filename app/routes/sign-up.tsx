import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { signUp } from "~/accounts/index.server";
import { contextOf } from "~/http/context.server";
import { browserZone } from "~/http/cookies";
import { answerForm } from "~/http/forms.server";
import { keepAddress } from "~/http/kept-address";
import { returnToOf } from "~/http/query";
import { useTranslate } from "~/i18n";
import { EmailField } from "~/pages/account/email-field";
import { NameField } from "~/pages/account/name-field";
import { NewPasswordField } from "~/pages/account/new-password-field";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { paths } from "~/paths";
import {
  Button,
  ErrorSummary,
  FormActions,
  type FormAnswer,
  Page,
  PageTitle,
  PostForm,
} from "~/ui";

const text = z.string().default("");
const schema = z.object({ name: text, email: text, password: text });

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const returnTo = returnToOf(args.request);
  if (ctx.actor) throw redirect(returnTo);
  return { title: pageTitle(ctx, "account-pages.sign-up.title"), site: ctx.site.name, returnTo };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  return answerForm(ctx, args.request, schema, async (input) => {
    const timeZone = browserZone(args.request.headers.get("Cookie"));
    await signUp(ctx, {
      ...input,
      locale: ctx.locale,
      ip: args.context.ip,
      ...(timeZone ? { timeZone } : {}),
    });
    const query = new URLSearchParams({ notice: "signed-up" });
    const returnTo = returnToOf(args.request);
    if (returnTo !== "/") query.set("returnTo", returnTo);
    return redirect(`${paths.signIn()}?${query}`, {
      headers: { "Set-Cookie": keepAddress(input.email.trim(), ctx.site.origin) },
    });
  });
}

export default function SignUp() {
  const t = useTranslate();
  const { site, returnTo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <PageTitle lead={t("account-pages.sign-up.lead", { site })}>
        {t("account-pages.sign-up.title")}
      </PageTitle>
      <PostForm reload>
        <NameField answer={answer} />
        <EmailField
          hint={t("account-pages.sign-up.email-hint")}
          autoComplete="email"
          answer={answer}
        />
        <NewPasswordField answer={answer} />
        <FormActions>
          <Button>{t("account-pages.sign-up.do")}</Button>
        </FormActions>
      </PostForm>
      <p className="mt-8 border-t border-line pt-6">
        {t("account-pages.sign-up.have-account")}{" "}
        <Link className="link" to={paths.signIn({ returnTo: returnTo === "/" ? "" : returnTo })}>
          {t("account-pages.sign-in.link")}
        </Link>
      </p>
    </Page>
  );
}
