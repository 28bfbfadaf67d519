import { LOCALE_NAMES, useTranslate } from "~/i18n";
import type { ArticleVersionView } from "~/knowledge";
import { paths } from "~/paths";
import { asProblemType } from "~/shared/problem-types";
import { BackLink, DiffView, Page, PageTitle, PersonLine, problemTypeKey, Section } from "~/ui";

export type ArticleHistoryView = {
  id: number;
  title: string;
  language: string;
  versions: ArticleVersionView[];
};

/** How an article came to read as it does: every version with what it changed, the newest first. */
export function ArticleHistoryPage({ view }: { view: ArticleHistoryView }) {
  const t = useTranslate();
  const { id, title, language, versions } = view;
  return (
    <Page>
      <BackLink to={paths.staffArticle(id)}>
        <span lang={language}>{title}</span>
      </BackLink>
      <PageTitle lead={t("articles.history.lead")}>{t("articles.history.title")}</PageTitle>
      {versions.map((version) => (
        <Version key={version.version} version={version} />
      ))}
    </Page>
  );
}

const FACTS = {
  problemType: "articles.fact.type",
  errorCodes: "articles.fact.codes",
  tags: "articles.one.tags",
} as const;

function Version({ version }: { version: ArticleVersionView }) {
  const t = useTranslate();
  const word = (field: keyof typeof FACTS, value: string) => {
    const type = field === "problemType" ? asProblemType(value) : null;
    return type ? t(problemTypeKey(type)) : value || t("pages.history.nothing");
  };
  return (
    <Section title={t("articles.one.version", { version: version.version })}>
      <PersonLine person={version.editor} at={version.at} />
      {version.texts.map(({ field, language, parts }) => {
        const name = field.slice(0, -2) as "title" | "applies" | "symptom" | "steps";
        const label = t(`articles.history.field.${name}`, { language: LOCALE_NAMES[language] });
        return (
          <div key={field} className="mt-4">
            <p className="mb-1 text-small font-semibold text-soft">{label}</p>
            {version.version === 1 ? (
              <div lang={language} className="whitespace-pre-wrap [overflow-wrap:anywhere]">
                {parts.map(({ text }) => text).join("")}
              </div>
            ) : (
              <DiffView parts={parts} lang={language} label={label} />
            )}
          </div>
        );
      })}
      {version.facts.length > 0 ? (
        <ul className="mt-4 space-y-1 text-small">
          {version.facts.map(({ field, before, after }) => (
            <li key={field} className="[overflow-wrap:anywhere]">
              {version.version === 1
                ? t("pages.history.field", { field: t(FACTS[field]), after: word(field, after) })
                : t("pages.history.field-changed", {
                    field: t(FACTS[field]),
                    before: word(field, before),
                    after: word(field, after),
                  })}
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
