import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Icon } from "~/ui";

/** What makes a question easy to answer, and what must never stand in it. */
export function AskTips() {
  const t = useTranslate();
  return (
    <div className="space-y-3 text-small text-soft">
      <p className="font-semibold text-ink">{t("pages.ask.tips")}</p>
      <ul className="list-disc space-y-2 ps-5">
        <li>{t("pages.ask.tip-exact")}</li>
        <li>{t("pages.ask.tip-when")}</li>
        <li>{t("pages.ask.tip-tried")}</li>
      </ul>
      <p className="flex gap-2">
        <Icon name="private" />
        <span>{t("pages.ask.tip-private")}</span>
      </p>
      <p>
        <a href={paths.helpWriting()} target="_blank" rel="noopener" className="link">
          {t("pages.ask.tip-writing")}
        </a>
      </p>
    </div>
  );
}
