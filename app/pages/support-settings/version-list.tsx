import { type CalendarChanges, dateInstant, type VersionView, WEEKDAYS } from "~/escalation";
import {
  formatDay,
  type Locale,
  type Translate,
  useLanguage,
  useTranslate,
  weekdayNames,
} from "~/i18n";
import { Moment, PersonLink, Section } from "~/ui";

/** Dates named of one version; the rest is counted. */
const DATES_NAMED = 3;

/** The saved states of a calendar, the newest first: who, when and what changed. */
export function VersionList({ versions }: { versions: readonly VersionView[] }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  return (
    <Section
      title={t("support-settings.versions.title")}
      hint={t("support-settings.versions.hint")}
    >
      <ol className="divide-y divide-line border-y border-line">
        {versions.map(({ version, savedAt, by, changes }) => (
          <li key={version} className="py-3">
            <p className="flex flex-wrap items-center gap-x-3">
              <span className="font-semibold">
                {t("support-settings.versions.number", { version })}
              </span>
              <span className="inline-flex flex-wrap items-center gap-x-2 text-small text-soft">
                {by ? <PersonLink person={by} /> : t("support-settings.versions.askwell")}
                <Moment at={savedAt} />
              </span>
            </p>
            <p className="text-small [overflow-wrap:anywhere]">{changeWords(t, locale, changes)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function changeWords(t: Translate, locale: Locale, changes: CalendarChanges | null): string {
  if (!changes) return t("support-settings.versions.first");
  const between = locale === "zh-CN" ? "、" : ", ";
  const words: string[] = [];
  if (changes.zone) words.push(t("support-settings.versions.zone"));
  if (changes.weekdays.length > 0) {
    const names = weekdayNames(locale, "short");
    const days = changes.weekdays.map((day) => names[WEEKDAYS.indexOf(day)]).join(between);
    words.push(t("support-settings.versions.weekdays", { days }));
  }
  if (changes.dates.length > 0) {
    const named = changes.dates
      .slice(0, DATES_NAMED)
      .map((date) => formatDay(dateInstant(date), locale, "UTC"));
    const dates = [...named, ...(changes.dates.length > DATES_NAMED ? ["…"] : [])].join(between);
    words.push(t("support-settings.versions.dates", { count: changes.dates.length, dates }));
  }
  return words.join(locale === "zh-CN" ? "；" : "; ") || t("support-settings.versions.name-only");
}
