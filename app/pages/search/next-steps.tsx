import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui";
import { TellMe } from "../misses/tell-me";

/** What to do when the right thing is not among the hits: ask, with the words carried over, or wait for others to. */
export function NextSteps({ text, first = false }: { text: string; first?: boolean }) {
  const t = useTranslate();
  return (
    <div className="mt-3 space-y-6">
      <ButtonLink to={paths.ask({ title: text })} kind={first ? "primary" : "secondary"}>
        {t("pages.search.ask")}
      </ButtonLink>
      {text ? <TellMe text={text} /> : null}
    </div>
  );
}
