import { useEffect, useRef } from "react";
import { useTranslate } from "~/i18n";
import { Card, Notice, UserText } from "~/ui";
import type { PreviewView } from "./preview-view";

/** Texts as they will be shown, under the labels given in the same order. */
export function PreviewPanel(props: {
  view: PreviewView | null;
  failed: boolean;
  labels: string[];
}) {
  const t = useTranslate();
  const place = useRef<HTMLElement>(null);
  const { view, failed, labels } = props;
  const parts = (view?.parts ?? []).map((part, at) => ({ ...part, label: labels[at] ?? "" }));
  const shown = parts.filter(({ html }) => html !== "");
  useEffect(() => {
    if (view) place.current?.scrollIntoView({ block: "nearest" });
  }, [view]);
  if (failed) {
    return (
      <Notice kind="warning" announce>
        {t("pages.preview.failed")}
      </Notice>
    );
  }
  if (!view) return null;
  return (
    <section
      ref={place}
      id="preview"
      aria-label={t("pages.preview")}
      aria-live="polite"
      className="mb-6 scroll-my-24"
    >
      <Card>
        <p className="text-small font-semibold text-soft">{t("pages.preview")}</p>
        {shown.length === 0 ? <p className="mt-2">{t("pages.preview.empty")}</p> : null}
        {shown.map(({ label, html, language }) => (
          <div key={label} className="mt-3">
            {labels.length > 1 ? <p className="text-small text-soft">{label}</p> : null}
            <UserText html={html} lang={language} />
          </div>
        ))}
      </Card>
    </section>
  );
}
