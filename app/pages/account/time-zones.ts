import type { Locale } from "~/i18n";

/** How far a zone is from UTC now, as "UTC+8"; zones keep their name when it can't be told. */
function distance(zone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "shortOffset" }).formatToParts(now);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? zone;
  return name === "GMT" ? "UTC" : name.replace("GMT", "UTC");
}

function commonName(zone: string, now: Date, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: "longGeneric" }).formatToParts(now);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? zone;
}

/**
 * The zones of a select, by name. Chinese readers get the name of the time first, since the names of
 * the zones are English. About 420 of them: worked out for one page only.
 */
export function timeZoneOptions(locale: Locale, now: Date): { value: string; label: string }[] {
  const zones = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];
  return zones.map((value) => {
    const place = `${value.replaceAll("_", " ")} (${distance(value, now)})`;
    return { value, label: locale === "zh-CN" ? `${place} ${commonName(value, now, locale)}` : place };
  });
}
