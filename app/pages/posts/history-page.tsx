import type { HistoryView, VersionView } from "~/answers";
import { type MessageKey, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { asProblemType } from "~/shared/problem-types";
import { BackLink, DiffView, Page, PageTitle, PersonLine, problemTypeKey, Section } from "~/ui";

/** How a post came to read as it does: every version with what it changed, the newest first. */
export function HistoryPage({ history }: { history: HistoryView }) {
  const t = useTranslate();
  const { kind, postId, questionId, questionTitle, versions, language } = history;
  return (
    <Page>
      <BackLink to={paths.post(questionId, questionTitle, postId)}>{questionTitle}</BackLink>
      <PageTitle lead={t("pages.history.lead")}>{t(`pages.history.heading.${kind}`)}</PageTitle>
      {versions.map((version) => (
        <Version key={version.version} version={version} language={language} />
      ))}
    </Page>
  );
}

const LABELS = {
  title: "pages.ask.title-field",
  tried: "pages.thread.tried",
  body: "pages.history.text",
} as const satisfies Record<string, MessageKey>;

function Version({ version, language }: { version: VersionView; language: string }) {
  const t = useTranslate();
  const first = version.version === 1;
  const texts = (["title", "body", "tried"] as const).flatMap((field) => {
    const parts = version[field];
    const differs = parts?.some(({ kind }) => kind !== "same");
    return parts && differs ? [{ field, parts }] : [];
  });
  return (
    <Section
      title={
        first ? t("pages.history.first") : t("pages.history.version", { version: version.version })
      }
    >
      <PersonLine person={version.editor} at={version.at} />
      {texts.map(({ field, parts }) => (
        <div key={field} className="mt-4">
          <p className="mb-1 text-small font-semibold text-soft">{t(LABELS[field])}</p>
          {first ? (
            <div lang={language} className="whitespace-pre-wrap [overflow-wrap:anywhere]">
              {parts.map(({ text }) => text).join("")}
            </div>
          ) : (
            <DiffView parts={parts} lang={language} label={t(LABELS[field])} />
          )}
        </div>
      ))}
      <ShortFields version={version} />
    </Section>
  );
}

const FIELD_KEYS = {
  problemType: "pages.history.type",
  errorCode: "pages.ask.code",
  tags: "pages.ask.tags",
} as const satisfies Record<string, MessageKey>;

function ShortFields({ version }: { version: VersionView }) {
  const t = useTranslate();
  const word = (field: string, value: string) => {
    const type = field === "problemType" ? asProblemType(value) : null;
    return type ? t(problemTypeKey(type)) : value || t("pages.history.nothing");
  };
  if (version.changed.length === 0) return null;
  return (
    <ul className="mt-4 space-y-1 text-small">
      {version.changed.map(({ field, before, after }) => (
        <li key={field} className="[overflow-wrap:anywhere]">
          {version.version === 1
            ? t("pages.history.field", { field: t(FIELD_KEYS[field]), after: word(field, after) })
            : t("pages.history.field-changed", {
                field: t(FIELD_KEYS[field]),
                before: word(field, before),
                after: word(field, after),
              })}
        </li>
      ))}
    </ul>
  );
}
