import { formatMoment, formatRelative, useLanguage, zoneName } from "~/i18n";

type MomentProps = {
  at: string;
  relative?: boolean;
  /** Somebody waits for this instant: to whom has no zone of their own here it says which it is. */
  counts?: boolean;
};

/** An instant (ISO 8601) in the reader's zone and language, the full date behind it. */
export function Moment({ at, relative = false, counts = false }: MomentProps) {
  const { locale, timeZone, namesZone, now } = useLanguage();
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
      {counts && namesZone && !relative ? ` ${zoneName(instant, locale, timeZone)}` : null}
    </time>
  );
}
