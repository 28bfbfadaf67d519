import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { createFirstAdministrator, isLinkAlive } from "~/accounts/index.server";
import { contextOf } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { tokenOf } from "~/http/query";
import { useTranslate } from "~/i18n";
import { DeadLink } from "~/pages/account/dead-link";
import { EmailField } from "~/pages/account/email-field";
import { NameField } from "~/pages/account/name-field";
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

const text = z.string().default("");
const schema = z.object({ name: text, email: text, password: text });

export const meta = quietMeta;
export const headers: HeadersFunction = () => SECRET_PAGE_HEADERS;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const alive = await isLinkAlive(ctx, "first-administrator", tokenOf(args.request));
  const view = { title: pageTitle(ctx, "account-pages.first.title"), site: ctx.site.name, alive };
  return data(view, { status: alive ? 200 : 404, headers: SECRET_PAGE_HEADERS });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  return answerForm(ctx, args.request, schema, async (input) => {
    const { ip, userAgent } = args.context;
    const token = tokenOf(args.request);
    const { setCookie } = await createFirstAdministrator(ctx, {
      ...input,
      token,
      locale: ctx.locale,
      ip,
      userAgent,
    });
    return redirect(paths.staffPeople(), { headers: { "Set-Cookie": setCookie } });
  });
}

export default function FirstAdministrator() {
  const t = useTranslate();
  const { alive, site } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  if (!alive) {
    return (
      <DeadLink to={paths.home()} label={t("account-pages.link.home")}>
        {t("account-pages.first.dead")}
      </DeadLink>
    );
  }
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <PageTitle lead={t("account-pages.first.lead", { site })}>
        {t("account-pages.first.title")}
      </PageTitle>
      <PostForm reload>
        <NameField answer={answer} />
        <EmailField
          hint={t("account-pages.first.email-hint")}
          autoComplete="email"
          answer={answer}
        />
        <NewPasswordField answer={answer} />
        <FormActions>
          <Button>{t("account-pages.first.do")}</Button>
        </FormActions>
      </PostForm>
    </Page>
  );
}
