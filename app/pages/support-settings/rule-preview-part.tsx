import { Link } from "@remix-run/react";
import { changesNothing, type RulePreview } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Moment, Notice, UserTitle } from "~/ui";

/** What a rule would do to what is open now; `asks`: it was to be saved, and waits for a yes. */
export function RulePreviewPart({ preview, asks }: { preview: RulePreview; asks: boolean }) {
  const t = useTranslate();
  const { escalated, rows, earlier, later } = preview;
  return (
    <Notice
      kind={asks ? "warning" : "info"}
      title={t(`support-settings.rule.${asks ? "asks" : "preview-title"}`)}
      focus
    >
      {changesNothing(preview) ? (
        <p>{t("support-settings.rule.nothing")}</p>
      ) : (
        <>
          <p>{t("support-settings.rule.escalated", { count: escalated })}</p>
          {rows.length > 0 ? (
            <ul className="my-2 list-disc space-y-1 pl-5">
              {rows.map(({ id, title, language, dueAt }) => (
                <li key={id} className="[overflow-wrap:anywhere]">
                  <Link className="link" to={paths.question(id, title)}>
                    <UserTitle lang={language}>{title}</UserTitle>
                  </Link>{" "}
                  <span className="text-small text-soft">
                    {t("support-settings.rule.due-else")} <Moment at={dueAt} />
                  </span>
                </li>
              ))}
              {escalated > rows.length ? (
                <li>{t("support-settings.rule.more", { count: escalated - rows.length })}</li>
              ) : null}
            </ul>
          ) : null}
          {earlier > 0 ? <p>{t("support-settings.rule.earlier", { count: earlier })}</p> : null}
          {later > 0 ? <p>{t("support-settings.rule.later", { count: later })}</p> : null}
        </>
      )}
      <p className="mt-2 text-small text-soft">{t("support-settings.rule.nothing-saved")}</p>
    </Notice>
  );
}
