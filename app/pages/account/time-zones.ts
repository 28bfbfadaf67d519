import type { Locale } from "~/i18n";

type ZoneOption = { value: string; label: string };

function part(
  zone: string,
  locale: Locale,
  now: Date,
  timeZoneName: "shortOffset" | "longGeneric",
): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName }).formatToParts(
    now,
  );
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}

function optionOf(zone: string, locale: Locale, now: Date): ZoneOption {
  const offset = part(zone, "en", now, "shortOffset").replace("GMT", "UTC");
  const place = `${zone.replaceAll("_", " ")} (${offset})`;
  // The names of the zones are English; what the time is called there is not.
  return {
    value: zone,
    label: locale === "zh-CN" ? `${place} ${part(zone, locale, now, "longGeneric")}` : place,
  };
}

/** Working out 420 names takes a third of a second, and they change twice a year. */
const known = new Map<Locale, { day: string; options: ZoneOption[] }>();

/** The time zones to choose from, each with its distance from UTC on the day of `now`. */
export function timeZoneOptions(locale: Locale, now: Date): readonly ZoneOption[] {
  const day = now.toISOString().slice(0, 10);
  const before = known.get(locale);
  if (before?.day === day) return before.options;
  const zones = Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC");
  const options = [...zones, "UTC"].map((zone) => optionOf(zone, locale, now));
  known.set(locale, { day, options });
  return options;
}
