import { useEffect, useState } from "react";
import { useTranslate } from "~/i18n";
import { characterCount, cleanText } from "~/shared/text";

export type Limit = { min?: number; max: number };

/** Counting long texts at every key would be felt; a pause of this many milliseconds is not. */
const PAUSE = 200;

/** The limits of a field, and how much is written once somebody types. Counts as the server does. */
export function LimitText({ id, limit, text }: { id: string; limit: Limit; text: string | null }) {
  const t = useTranslate();
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(() => setCount(characterCount(cleanText(text))), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const { min = 0, max } = limit;
  const over = count === null ? 0 : count - max;
  return (
    <p className="mt-1 flex flex-wrap gap-x-2 text-small text-soft">
      <span id={id}>
        {min > 1 ? t("ui.form.limit.range", { min, max }) : t("ui.form.limit.max", { max })}
      </span>
      <span className="tabular" aria-live="polite">
        {over > 0 ? (
          <span className="font-semibold text-danger">
            {t("ui.form.limit.over", { count: over })}
          </span>
        ) : null}
      </span>
      {count !== null && over <= 0 ? (
        <span className="tabular">{t("ui.form.limit.now", { count })}</span>
      ) : null}
    </p>
  );
}
