import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { SynonymGroup } from "~/search";
import { Button, PersonLine, PostForm } from "~/ui";

/** One group: its terms, where it comes from, who last changed it, and what can be done to it. */
export function SynonymRow({ group }: { group: SynonymGroup }) {
  const t = useTranslate();
  const { key, terms, shipped, changed, off, by, at } = group;
  const first = terms[0] ?? "";
  return (
    <li className="py-4">
      <ul aria-label={t("synonyms.terms")} className="flex flex-wrap gap-1.5">
        {terms.map((term) => (
          <li key={term} className={off ? "text-soft line-through" : undefined}>
            <bdi
              lang={/\p{Script=Han}/u.test(term) ? "zh-CN" : "en"}
              className="inline-block max-w-full rounded-small bg-sunken px-2 py-0.5 [overflow-wrap:anywhere]"
            >
              {term}
            </bdi>
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft">
        {off ? <span className="font-semibold text-ink">{t("synonyms.is-off")}</span> : null}
        <span>
          {t(
            shipped ? (changed ? "synonyms.shipped-changed" : "synonyms.shipped") : "synonyms.own",
          )}
        </span>
        {by && at ? <PersonLine person={by} at={at} /> : null}
      </div>
      <div className="flex flex-wrap items-center gap-x-4">
        <Link to={paths.synonyms({ edit: key })} className="act">
          {t("synonyms.edit")}
          <span className="sr-only"> {first}</span>
        </Link>
        <PostForm fields={{ do: off ? "switch-on" : "switch-off", key }}>
          <button type="submit" className="act">
            {t(off ? "synonyms.switch-on" : "synonyms.switch-off")}
            <span className="sr-only"> {first}</span>
          </button>
        </PostForm>
        {shipped && !changed ? null : (
          <details>
            <summary className="act act-danger">
              {t(shipped ? "synonyms.as-shipped" : "synonyms.remove")}
              <span className="sr-only"> {first}</span>
            </summary>
            <PostForm fields={{ do: "remove", key }} className="pb-2">
              <p className="mb-2 text-small">
                {t(shipped ? "synonyms.as-shipped-hint" : "synonyms.remove-hint")}
              </p>
              <Button kind="danger">
                {t(shipped ? "synonyms.as-shipped-now" : "synonyms.remove-now", { term: first })}
              </Button>
            </PostForm>
          </details>
        )}
      </div>
    </li>
  );
}
