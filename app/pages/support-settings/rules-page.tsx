import { Link } from "@remix-run/react";
import { durationText, type RuleRow } from "~/escalation";
import { useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Moment, Notice, Page, PageTitle, Section, TableScroll } from "~/ui";
import { RulePlaceForm } from "./rule-place-form";
import { askerWords, placeWords } from "./rule-words";

export type RulesPageView = {
  rules: RuleRow[];
  /** Tags in use, to choose from. */
  tags: string[];
  notice: "saved" | null;
};

/** The rules that count, and the way to one for a tag. */
export function RulesPage({ view: { rules, tags, notice } }: { view: RulesPageView }) {
  const t = useTranslate();
  return (
    <Page width="wide">
      {notice ? (
        <Notice kind="success" announce>
          {t("support-settings.saved")}
        </Notice>
      ) : null}
      <PageTitle lead={t("support-settings.rules.lead")}>
        {t("support-settings.rules.title")}
      </PageTitle>
      <RulesTable rules={rules} />
      <Section title={t("support-settings.rules.add")} hint={t("support-settings.rules.add-hint")}>
        <RulePlaceForm tags={tags} />
      </Section>
    </Page>
  );
}

function RulesTable({ rules }: { rules: readonly RuleRow[] }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const columns = [
    "place",
    "window",
    "asker",
    "priority",
    "queue",
    "first-reply",
    "next-reply",
    "resolution",
    "set",
  ] as const;
  return (
    <TableScroll label={t("support-settings.rules.title")}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`support-settings.rules.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map(({ problemType, tag, rule, calendar, set }) => {
            const place = placeWords(t, locale, { problemType, tag });
            const inHours = calendar ? ` (${calendar})` : "";
            const time = (minutes: number, hoursOnly: boolean) => (
              <>
                <span className="whitespace-nowrap">{durationText(minutes, locale)}</span>
                {hoursOnly ? (
                  <span className="block text-small text-soft">
                    {t("support-settings.rules.in-hours")}
                    {inHours}
                  </span>
                ) : null}
              </>
            );
            return (
              <tr key={`${problemType} ${tag}`}>
                <th scope="row">
                  <Link
                    className="link"
                    to={paths.rule({ type: problemType, tag })}
                    aria-label={t("support-settings.rules.edit", { place })}
                  >
                    {place}
                  </Link>
                </th>
                <td>{time(rule.windowMinutes, rule.windowInHours)}</td>
                <td>{askerWords(t, locale, rule)}</td>
                <td>{t(`support-settings.rules.priority.${rule.priority}`)}</td>
                <td>{rule.queue}</td>
                <td>{time(rule.firstReplyMinutes, false)}</td>
                <td>{time(rule.nextReplyMinutes, rule.targetsInHours)}</td>
                <td>{time(rule.resolutionMinutes, rule.targetsInHours)}</td>
                <td className="text-small text-soft">
                  {set ? (
                    <>
                      {set.by ? <bdi className="block">{set.by.name}</bdi> : null}
                      <Moment at={set.at} />
                    </>
                  ) : (
                    t("support-settings.rules.default")
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
