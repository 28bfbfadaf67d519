import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ABOUT_MAX } from "~/accounts";
import { ownSettings, updateProfile } from "~/accounts/index.server";
import { signedIn } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { LOCALE_NAMES, LOCALES, useTranslate } from "~/i18n";
import { MaskedNotice, maskedOf, PrivateDataOffer, withMasked } from "~/pages";
import { NameField } from "~/pages/account/name-field";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { SettingsPage } from "~/pages/account/settings-page";
import { timeZoneOptions } from "~/pages/account/time-zones";
import { paths } from "~/paths";
import {
  Button,
  Field,
  FormActions,
  type FormAnswer,
  Notice,
  PostForm,
  RadioCards,
  Select,
  TextArea,
} from "~/ui";

const NOTICES = ["saved", "password-new"] as const;
const text = z.string().default("");
const schema = z.object({ name: text, about: text, locale: z.enum(LOCALES), timeZone: text });

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = signedIn(args);
  const { name, about, locale, timeZone } = await ownSettings(ctx);
  return {
    title: pageTitle(ctx, "account-pages.settings.title"),
    person: { id: ctx.actor.id, name, about, locale, timeZone },
    zones: timeZoneOptions(ctx.locale, ctx.clock.now()),
    notice: noticeOf(args.request, NOTICES),
    masked: maskedOf(new URL(args.request.url)),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = signedIn(args, paths.settings());
  return answerForm(ctx, args.request, schema, async ({ timeZone, ...input }) => {
    const masked = await updateProfile(ctx, { ...input, timeZone: timeZone || null });
    return redirect(withMasked(`${paths.settings()}?notice=saved`, masked));
  });
}

export default function Settings() {
  const t = useTranslate();
  const { person, zones, notice, masked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return (
    <SettingsPage part="profile" answer={answer}>
      {notice && !answer ? (
        <Notice kind="success" announce>
          {t(`account-pages.settings.${notice}`)}
        </Notice>
      ) : null}
      {answer ? null : <MaskedNotice kinds={masked} />}
      <PostForm action={paths.settings()} reload>
        <NameField answer={answer} initial={person.name} />
        <Field
          name="about"
          label={t("account-pages.about")}
          hint={t("account-pages.about-hint")}
          answer={answer}
          limit={{ max: ABOUT_MAX }}
          optional
          after={<PrivateDataOffer name="about" />}
        >
          <TextArea initial={person.about} height="short" />
        </Field>
        <RadioCards
          name="locale"
          label={t("account-pages.locale")}
          hint={t("account-pages.locale-hint")}
          answer={answer}
          initial={person.locale}
          options={LOCALES.map((value) => ({
            value,
            label: <span lang={value}>{LOCALE_NAMES[value]}</span>,
          }))}
          columns
        />
        <Field
          name="timeZone"
          label={t("account-pages.zone")}
          hint={t("account-pages.zone-hint")}
          answer={answer}
        >
          <Select
            initial={person.timeZone ?? ""}
            placeholder={t("account-pages.zone-browser")}
            options={zones}
            autoComplete="off"
          />
        </Field>
        <FormActions>
          <Button>{t("account-pages.save")}</Button>
          <Link className="link" to={paths.person(person.id)}>
            {t("account-pages.see-own-page")}
          </Link>
        </FormActions>
      </PostForm>
    </SettingsPage>
  );
}
