/** A time zone this machine knows, by its name in the IANA database (64 characters at most), or null. */
export function asTimeZone(given: string | null | undefined): string | null {
  if (!given || given.length > 64) return null;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: given }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
