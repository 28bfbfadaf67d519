import { useTranslate } from "~/i18n";
import type { ArticleActView } from "~/knowledge";
import { Moment, PersonLine, Section } from "~/ui";

/** What was done with an article, the newest first. */
export function ArticleLog({ acts }: { acts: readonly ArticleActView[] }) {
  const t = useTranslate();
  return (
    <Section title={t("articles.one.log")}>
      <ul className="divide-y divide-line border-y border-line">
        {acts.map(({ id, verb, by, at, fromVersion, toVersion, before, after }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <span>
              {t(`articles.act.${verb}`, { from: fromVersion, to: toVersion, before, after })}
            </span>
            <span className="text-small text-soft">
              {by ? <PersonLine person={by} at={at} /> : <Moment at={at} />}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
