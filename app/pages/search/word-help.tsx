import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { WORD_KINDS } from "~/search";
import { Icon } from "~/ui";

/** The words that narrow a search when typed into its box, each with an example to press. */
export function WordHelp({ open }: { open: boolean }) {
  const t = useTranslate();
  return (
    <details open={open} className="mt-2">
      <summary className="act min-h-11!">
        <Icon name="down" className="turns size-4" />
        {t("pages.search.help")}
      </summary>
      <div className="rounded-large bg-sunken p-4">
        <p className="text-small text-soft">{t("pages.search.help-lead")}</p>
        <dl className="mt-3 grid gap-x-4 gap-y-2 sm:grid-cols-[max-content_minmax(0,1fr)]">
          {WORD_KINDS.map((kind) => {
            const example = t(`pages.search.help.${kind}`);
            return (
              <div key={kind} className="contents">
                <dt>
                  <Link
                    to={paths.search({ q: example })}
                    className="link inline-flex items-center font-mono text-small pointer-coarse:min-h-11"
                  >
                    {example}
                  </Link>
                </dt>
                <dd className="mb-2 text-small sm:mb-0">{t(`pages.search.help.${kind}.what`)}</dd>
              </div>
            );
          })}
        </dl>
        <p className="mt-3 text-small text-soft">{t("pages.search.help-quotes")}</p>
      </div>
    </details>
  );
}
