import { useTranslate } from "~/i18n";

export type DiffPart = { kind: "same" | "added" | "removed"; text: string };

/** What changed between two versions: underlined is new, struck through is gone. */
export function DiffView({
  parts,
  label,
  lang,
}: {
  parts: readonly DiffPart[];
  label: string;
  lang?: string;
}) {
  const t = useTranslate();
  if (parts.every(({ kind }) => kind === "same")) {
    return <p className="text-soft">{t("ui.diff.none")}</p>;
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the parts are one text, not fields
    <div role="group" aria-label={label} lang={lang} className="diff">
      {parts.map(({ kind, text }, index) => {
        if (kind === "same") {
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
          return <span key={index}>{text}</span>;
        }
        const Mark = kind === "added" ? "ins" : "del";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
          <Mark key={index}>
            <span className="sr-only">{t(`ui.diff.${kind}`)} </span>
            {text}
          </Mark>
        );
      })}
    </div>
  );
}
