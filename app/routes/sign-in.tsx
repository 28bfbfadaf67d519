import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { signIn } from "~/accounts/index.server";
import { contextOf } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { keepAddress, keptAddress } from "~/http/kept-address";
import { noticeOf, returnToOf } from "~/http/query";
import { useTranslate } from "~/i18n";
import { EmailField } from "~/pages/account/email-field";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { paths } from "~/paths";
import { TextChecks } from "~/shared/text";
import {
  Button,
  ErrorSummary,
  Field,
  FormActions,
  type FormAnswer,
  Notice,
  Page,
  PageTitle,
  PasswordInput,
  PostForm,
} from "~/ui";

const NOTICES = ["signed-up", "signed-out", "signed-out-everywhere"] as const;
const schema = z.object({ email: z.string().default(""), password: z.string().default("") });

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const returnTo = returnToOf(args.request);
  if (ctx.actor) throw redirect(returnTo);
  return {
    title: pageTitle(ctx, "account-pages.sign-in.title"),
    returnTo,
    email: keptAddress(args.request),
    notice: noticeOf(args.request, NOTICES),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  return answerForm(ctx, args.request, schema, async ({ email, password }) => {
    const { ip, userAgent } = args.context;
    const checks = new TextChecks();
    if (email.trim() === "") checks.refuse("text.missing", "email");
    if (password === "") checks.refuse("text.missing", "password");
    checks.done();
    const { setCookie } = await signIn(ctx, { email, password, ip, userAgent });
    const headers = new Headers({ "Set-Cookie": setCookie });
    headers.append("Set-Cookie", keepAddress(null, ctx.site.origin));
    return redirect(returnToOf(args.request), { headers });
  });
}

export default function SignIn() {
  const t = useTranslate();
  const { notice, email, returnTo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      {notice && !answer ? (
        <Notice kind="success" title={t(`account-pages.sign-in.${notice}.title`)} announce>
          {t(`account-pages.sign-in.${notice}.text`)}
        </Notice>
      ) : null}
      <PageTitle>{t("account-pages.sign-in.title")}</PageTitle>
      <PostForm reload>
        <EmailField initial={email} autoComplete="username" answer={answer} />
        <Field name="password" label={t("account-pages.password")} answer={answer}>
          <PasswordInput autoComplete="current-password" />
        </Field>
        <FormActions>
          <Button>{t("account-pages.sign-in.do")}</Button>
          <Link className="link" to={paths.forgottenPassword()}>
            {t("account-pages.forgotten.link")}
          </Link>
        </FormActions>
      </PostForm>
      <p className="mt-8 border-t border-line pt-6">
        {t("account-pages.sign-in.no-account")}{" "}
        <Link className="link" to={paths.signUp({ returnTo: returnTo === "/" ? "" : returnTo })}>
          {t("account-pages.sign-up.link")}
        </Link>
      </p>
    </Page>
  );
}
