import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ownSettings, requestAddressChange, resendVerification } from "~/accounts/index.server";
import { signedIn } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { useTranslate } from "~/i18n";
import { EmailField } from "~/pages/account/email-field";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { SettingsPage } from "~/pages/account/settings-page";
import { paths } from "~/paths";
import {
  Button,
  Facts,
  Field,
  FormActions,
  type FormAnswer,
  Notice,
  PasswordInput,
  PostForm,
  Section,
} from "~/ui";

const text = z.string().default("");
const schema = z.object({ do: z.enum(["change", "resend"]), email: text, password: text });

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = signedIn(args);
  const { email, verified } = await ownSettings(ctx);
  return {
    title: pageTitle(ctx, "account-pages.settings.part.address"),
    email,
    verified,
    notice: noticeOf(args.request, ["sent", "resent"]),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = signedIn(args, paths.settingsAddress());
  const { ip } = args.context;
  return answerForm(ctx, args.request, schema, async ({ email, password, ...input }) => {
    if (input.do === "resend") await resendVerification(ctx, { ip });
    else await requestAddressChange(ctx, { email, password, ip });
    return redirect(
      `${paths.settingsAddress()}?notice=${input.do === "resend" ? "resent" : "sent"}`,
    );
  });
}

export default function SettingsAddress() {
  const t = useTranslate();
  const { email, verified, notice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return (
    <SettingsPage part="address" answer={answer}>
      {notice && !answer ? (
        <Notice kind="success" announce>
          {t(`account-pages.address.${notice}`)}
        </Notice>
      ) : null}
      <Facts
        items={[
          {
            label: t("account-pages.address.present"),
            value: <span className="[overflow-wrap:anywhere]">{email}</span>,
          },
          {
            label: t("account-pages.address.state"),
            value: t(
              verified ? "account-pages.address.verified" : "account-pages.address.unverified",
            ),
          },
        ]}
      />
      {verified ? null : (
        <PostForm fields={{ do: "resend" }}>
          <p className="mb-3">{t("account-pages.address.why-verify")}</p>
          <Button kind="secondary" icon="mail">
            {t("account-pages.address.resend")}
          </Button>
        </PostForm>
      )}
      <Section
        title={t("account-pages.address.change")}
        hint={t("account-pages.address.change-hint")}
      >
        <PostForm fields={{ do: "change" }}>
          <EmailField label={t("account-pages.address.new")} autoComplete="email" answer={answer} />
          <Field name="password" label={t("account-pages.password-now")} answer={answer}>
            <PasswordInput autoComplete="current-password" />
          </Field>
          <FormActions>
            <Button>{t("account-pages.address.do")}</Button>
          </FormActions>
        </PostForm>
      </Section>
    </SettingsPage>
  );
}
