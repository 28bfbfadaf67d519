import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { signedIn } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { useTranslate } from "~/i18n";
import { asNoticeKind, isAlwaysInInbox, type NoticeKind } from "~/notifications";
import { followedTags, noticeSettings, saveNoticeSettings } from "~/notifications/index.server";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { SettingsPage } from "~/pages/account/settings-page";
import { paths } from "~/paths";
import {
  Button,
  ButtonLink,
  Checkboxes,
  FormActions,
  type FormAnswer,
  Notice,
  PostForm,
  Section,
  TagLink,
} from "~/ui";

const choices = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => [given].flat().flatMap((text) => asNoticeKind(text) ?? []));
const schema = z.object({ inbox: choices, mail: choices });

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = signedIn(args);
  return {
    title: pageTitle(ctx, "account-pages.settings.part.notices"),
    kinds: await noticeSettings(ctx),
    tags: await followedTags(ctx),
    verified: ctx.actor.verified,
    saved: noticeOf(args.request, ["saved"]) !== null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = signedIn(args, paths.settingsNotices());
  return answerForm(ctx, args.request, schema, async (input) => {
    await saveNoticeSettings(ctx, input);
    return redirect(`${paths.settingsNotices()}?notice=saved`);
  });
}

export default function SettingsNotices() {
  const t = useTranslate();
  const { kinds, tags, verified, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  const options = kinds.map(({ kind }) => ({ value: kind, label: t(`notices.kind.${kind}`) }));
  const chosen = (where: "inbox" | "mail"): NoticeKind[] =>
    kinds.filter((each) => each[where]).map(({ kind }) => kind);
  return (
    <SettingsPage part="notices" answer={answer}>
      {saved && !answer ? (
        <Notice kind="success" announce>
          {t("notices.settings.saved")}
        </Notice>
      ) : null}
      <p>{t("notices.settings.lead")}</p>
      <PostForm action={paths.settingsNotices()}>
        <Checkboxes
          name="inbox"
          label={t("notices.settings.inbox")}
          hint={t("notices.settings.inbox-always")}
          initial={chosen("inbox")}
          options={options.filter(({ value }) => !isAlwaysInInbox(value))}
        />
        <Checkboxes
          name="mail"
          label={t("notices.settings.mail")}
          hint={verified ? undefined : t("notices.settings.mail-to-verified")}
          initial={chosen("mail")}
          options={options}
        />
        <FormActions>
          <Button>{t("notices.settings.save")}</Button>
        </FormActions>
      </PostForm>
      <p>
        <ButtonLink to={paths.searches()} kind="quiet" icon="search">
          {t("misses.waits.see")}
        </ButtonLink>
      </p>
      <Section
        title={t("notices.settings.tags")}
        action={{ to: paths.tags(), label: t("notices.settings.tags-all") }}
      >
        {tags.length === 0 ? (
          <p className="text-soft">{t("notices.settings.tags-none")}</p>
        ) : (
          <ul className="flex flex-wrap gap-3">
            {tags.map((name) => (
              <li key={name}>
                <TagLink name={name} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </SettingsPage>
  );
}
