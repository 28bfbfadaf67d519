import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contextOf } from "~/http/context.server";
import { translatorFor, useTranslate } from "~/i18n";
import { openHead } from "~/pages";
import { openMeta } from "~/pages/account/page-title";
import { paths } from "~/paths";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import { ButtonLink, LinkList, Page, PageTitle, problemTypeKey, Section } from "~/ui";

const STEPS = ["search", "ask", "wait", "accept"] as const;

export const meta = openMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  const head = openHead(ctx, {
    about: t("help.title"),
    description: t("help.lead", { site: ctx.site.name }),
    address: paths.help(),
    asked: new URL(args.request.url),
  });
  return { ...head, site: ctx.site.name };
}

export default function Help() {
  const t = useTranslate();
  const { site } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageTitle lead={t("help.lead", { site })}>{t("help.title")}</PageTitle>
      <Section
        title={t("articles.help.title")}
        hint={t("articles.help.hint")}
        action={{ to: paths.articles(), label: t("articles.help.all") }}
      >
        <LinkList
          items={PROBLEM_TYPES.map((type) => ({
            to: paths.helpProblem(type),
            label: t(problemTypeKey(type)),
            hint: t(`ui.problem.${type}.hint`),
            icon: type,
          }))}
        />
      </Section>
      <Section title={t("articles.help.site")}>
        <LinkList
          items={[
            {
              to: paths.helpStaff(),
              label: t("help.staff.title"),
              hint: t("help.staff.short"),
              icon: "official",
            },
            {
              to: paths.promises(),
              label: t("support.kept.title"),
              hint: t("support.kept.short"),
              icon: "clock",
            },
            {
              to: paths.helpWriting(),
              label: t("help.writing.title"),
              hint: t("help.writing.short"),
              icon: "edit",
            },
            {
              to: paths.helpRoles(),
              label: t("help.roles.title"),
              hint: t("help.roles.short"),
              icon: "people",
            },
            {
              to: paths.settings(),
              label: t("help.settings.title"),
              hint: t("help.settings.short"),
              icon: "settings",
            },
          ]}
        />
      </Section>
      <Section title={t("help.steps.title")}>
        <ol className="space-y-4">
          {STEPS.map((step, index) => (
            <li key={step} className="flex gap-4">
              <span
                aria-hidden="true"
                className="tabular flex size-8 shrink-0 items-center justify-center rounded-full bg-accent-tint font-semibold text-accent"
              >
                {index + 1}
              </span>
              <div>
                <h3 className="text-base">{t(`help.steps.${step}.title`)}</h3>
                <p className="mt-1">{t(`help.steps.${step}.text`)}</p>
              </div>
            </li>
          ))}
        </ol>
        <p className="mt-6">
          <ButtonLink to={paths.ask()}>{t("help.steps.do")}</ButtonLink>
        </p>
      </Section>
      <Section title={t("help.safe.title")}>
        <p>{t("help.safe.public")}</p>
        <p className="mt-3">{t("help.safe.account", { site })}</p>
      </Section>
    </Page>
  );
}
