import { useTranslate } from "~/i18n";
import { Card, Notice, UserText } from "~/ui";
import type { PreviewView } from "../writing/preview-view";

const PARTS = [
  { words: "articles.symptom", lang: "en", heading: "articles.form.preview-en" },
  { words: "articles.steps", lang: "en", heading: null },
  { words: "articles.symptom", lang: "zh-CN", heading: "articles.form.preview-zh" },
  { words: "articles.steps", lang: "zh-CN", heading: null },
] as const;

/** An article as it will read, both languages under each other; it never moves what is being written. */
export function ArticlePreview({ view, failed }: { view: PreviewView | null; failed: boolean }) {
  const t = useTranslate();
  const parts = PARTS.map((part, index) => ({ ...part, html: view?.parts[index]?.html ?? "" }));
  const isEmpty = parts.every(({ html }) => html === "");
  return (
    <div
      id="preview"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="scroll-my-24 lg:sticky lg:top-6 lg:max-h-[92dvh] lg:overflow-y-auto"
    >
      {failed ? (
        <Notice kind="warning" announce>
          {t("pages.preview.failed")}
        </Notice>
      ) : null}
      <Card>
        <p className="text-small font-semibold text-soft">{t("articles.form.preview-label")}</p>
        {isEmpty ? <p className="mt-2 text-soft">{t("articles.form.preview-empty")}</p> : null}
        {parts.map(({ words, lang, heading, html }) => (
          <div key={`${lang} ${words}`}>
            {heading && parts.some((part) => part.lang === lang && part.html) ? (
              <p className="mt-4 border-t border-line pt-3 font-semibold">{t(heading)}</p>
            ) : null}
            {html ? (
              <div className="mt-3">
                <p className="mb-1 text-small text-soft">{t(words)}</p>
                <UserText html={html} lang={lang} />
              </div>
            ) : null}
          </div>
        ))}
      </Card>
    </div>
  );
}
