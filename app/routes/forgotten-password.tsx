import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requestPasswordReset } from "~/accounts/index.server";
import { contextOf } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { keptAddress } from "~/http/kept-address";
import { noticeOf } from "~/http/query";
import { useTranslate } from "~/i18n";
import { EmailField } from "~/pages/account/email-field";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { paths } from "~/paths";
import {
  BackLink,
  Button,
  ErrorSummary,
  FormActions,
  type FormAnswer,
  Notice,
  Page,
  PageTitle,
  PostForm,
} from "~/ui";

const schema = z.object({ email: z.string().default("") });

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  return {
    title: pageTitle(ctx, "account-pages.forgotten.title"),
    sent: noticeOf(args.request, ["sent"]) !== null,
    email: keptAddress(args.request),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  return answerForm(ctx, args.request, schema, async ({ email }) => {
    await requestPasswordReset(ctx, { email, ip: args.context.ip });
    return redirect(`${paths.forgottenPassword()}?notice=sent`);
  });
}

export default function ForgottenPassword() {
  const t = useTranslate();
  const { sent, email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  if (sent && !answer) return <Sent />;
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <BackLink to={paths.signIn()}>{t("account-pages.sign-in.link")}</BackLink>
      <PageTitle lead={t("account-pages.forgotten.lead")}>
        {t("account-pages.forgotten.title")}
      </PageTitle>
      <PostForm action={paths.forgottenPassword()} reload>
        <EmailField initial={email} autoComplete="username" answer={answer} />
        <FormActions>
          <Button>{t("account-pages.forgotten.do")}</Button>
        </FormActions>
      </PostForm>
    </Page>
  );
}

function Sent() {
  const t = useTranslate();
  return (
    <Page width="form">
      <PageTitle>{t("account-pages.forgotten.sent.title")}</PageTitle>
      <Notice kind="success" announce>
        {t("account-pages.forgotten.sent.text")}
      </Notice>
      <p className="mt-6">{t("account-pages.forgotten.sent.nothing")}</p>
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <Link className="link inline-flex min-h-11 items-center" to={paths.forgottenPassword()}>
          {t("account-pages.forgotten.again")}
        </Link>
        <Link className="link inline-flex min-h-11 items-center" to={paths.signIn()}>
          {t("account-pages.sign-in.link")}
        </Link>
      </p>
    </Page>
  );
}
