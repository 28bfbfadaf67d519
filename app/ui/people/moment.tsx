import { formatMoment, formatRelative, useLanguage } from "~/i18n";

/** An instant (ISO 8601) in the reader's zone and language, the full date behind it. */
export function Moment({ at, relative = false }: { at: string; relative?: boolean }) {
  const { locale, timeZone, now } = useLanguage();
  const instant = new Date(at);
  const { text, full, machine } = formatMoment(instant, new Date(now), locale, timeZone);
  return (
    <time
      dateTime={machine}
      title={full}
      className="whitespace-nowrap"
      // A browser's own date words may differ from the server's by a blank.
      suppressHydrationWarning
    >
      {relative ? formatRelative(instant, new Date(now), locale) : text}
    </time>
  );
}
