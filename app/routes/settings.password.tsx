import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { changePassword } from "~/accounts/index.server";
import { signedIn } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { useTranslate } from "~/i18n";
import { NewPasswordField } from "~/pages/account/new-password-field";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { SettingsPage } from "~/pages/account/settings-page";
import { paths } from "~/paths";
import { Button, Field, FormActions, type FormAnswer, Notice, PasswordInput, PostForm } from "~/ui";

const text = z.string().default("");
const schema = z.object({ oldPassword: text, newPassword: text });

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = signedIn(args);
  return {
    title: pageTitle(ctx, "account-pages.settings.part.password"),
    changed: noticeOf(args.request, ["changed"]) !== null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = signedIn(args, paths.settingsPassword());
  return answerForm(ctx, args.request, schema, async (input) => {
    await changePassword(ctx, { ...input, sessionId: args.context.sessionId });
    return redirect(`${paths.settingsPassword()}?notice=changed`);
  });
}

export default function SettingsPassword() {
  const t = useTranslate();
  const { changed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return (
    <SettingsPage part="password" answer={answer}>
      {changed && !answer ? (
        <Notice kind="success" announce>
          {t("account-pages.password.changed")}
        </Notice>
      ) : null}
      {/* A new document empties the fields, and tells the browser's password keeper that it worked. */}
      <PostForm reload>
        <Field name="oldPassword" label={t("account-pages.password-now")} answer={answer}>
          <PasswordInput autoComplete="current-password" />
        </Field>
        <NewPasswordField
          answer={answer}
          name="newPassword"
          label={t("account-pages.new-password.field")}
        />
        <FormActions note={t("account-pages.password.note")}>
          <Button>{t("account-pages.password.do")}</Button>
          <Link className="link" to={paths.forgottenPassword()}>
            {t("account-pages.forgotten.link")}
          </Link>
        </FormActions>
      </PostForm>
    </SettingsPage>
  );
}
