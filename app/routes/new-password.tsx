import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { isLinkAlive, resetPassword } from "~/accounts/index.server";
import { contextOf } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { tokenOf } from "~/http/query";
import { useTranslate } from "~/i18n";
import { DeadLink } from "~/pages/account/dead-link";
import { NewPasswordField } from "~/pages/account/new-password-field";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { SECRET_PAGE_HEADERS } from "~/pages/account/secret-page";
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

const schema = z.object({ password: z.string().default("") });

export const meta = quietMeta;
export const headers: HeadersFunction = () => SECRET_PAGE_HEADERS;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const alive = await isLinkAlive(ctx, "reset-password", tokenOf(args.request));
  const view = { title: pageTitle(ctx, "account-pages.new-password.title"), alive };
  return data(view, { status: alive ? 200 : 404, headers: SECRET_PAGE_HEADERS });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  return answerForm(ctx, args.request, schema, async ({ password }) => {
    const { ip, userAgent } = args.context;
    const token = tokenOf(args.request);
    const { setCookie } = await resetPassword(ctx, { token, password, ip, userAgent });
    return redirect(`${paths.settings()}?notice=password-new`, {
      headers: { "Set-Cookie": setCookie },
    });
  });
}

export default function NewPassword() {
  const t = useTranslate();
  const { alive } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  if (!alive) {
    return (
      <DeadLink to={paths.forgottenPassword()} label={t("account-pages.new-password.again")}>
        {t("account-pages.new-password.dead")}
      </DeadLink>
    );
  }
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <PageTitle lead={t("account-pages.new-password.lead")}>
        {t("account-pages.new-password.title")}
      </PageTitle>
      <PostForm reload>
        <NewPasswordField answer={answer} label={t("account-pages.new-password.field")} />
        <FormActions>
          <Button>{t("account-pages.new-password.do")}</Button>
        </FormActions>
      </PostForm>
    </Page>
  );
}
