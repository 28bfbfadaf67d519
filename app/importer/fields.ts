/** A row's attributes by name, as the dump has them. */
export type Attributes = Readonly<Record<string, string>>;

/** Thrown for a row that is not imported: why, in words that many rows share. */
export class LeftOut extends Error {
  constructor(
    readonly why: string,
    /** Whether the row itself is broken, so that it is named in the report. */
    readonly broken = false,
  ) {
    super(why);
  }
}

const DATE = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z?$/;
/** Older than the web: a slip of a program that wrote the dump. */
const EARLIEST = Date.UTC(1990, 0, 1);
const DAY = 86_400_000;
/** PostgreSQL's integer. */
const INTEGER_MAX = 2 ** 31 - 1;

/** An id as the dump writes it: digits, for its own robot a minus. */
export function idOf(attributes: Attributes, name: string): string {
  const given = attributes[name];
  if (given === undefined) throw new LeftOut(`it has no ${name}`, true);
  if (!/^(?:0|-?[1-9]\d{0,17})$/.test(given))
    throw new LeftOut(`its ${name} is not a number`, true);
  return given;
}

/** The same where it may be missing. */
export function optionalId(attributes: Attributes, name: string): string | null {
  return attributes[name] === undefined ? null : idOf(attributes, name);
}

/** An instant; dumps write them in UTC without saying so. `now` bounds it: nothing was written tomorrow. */
export function dateOf(attributes: Attributes, name: string, now: Date): Date {
  const given = attributes[name];
  if (given === undefined) throw new LeftOut(`it has no ${name}`, true);
  const [, day] = DATE.exec(given) ?? [];
  const date = new Date(given.endsWith("Z") ? given : `${given}Z`);
  // A day that its month lacks moves to the next month when it is parsed.
  const fits =
    day !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  if (!fits || date.getTime() < EARLIEST || date.getTime() > now.getTime() + DAY) {
    throw new LeftOut(`its ${name} is not a date`, true);
  }
  return date;
}

/** The same where it may be missing. */
export function optionalDate(attributes: Attributes, name: string, now: Date): Date | null {
  return attributes[name] === undefined ? null : dateOf(attributes, name, now);
}

/** A score; a missing one is 0. */
export function scoreOf(attributes: Attributes): number {
  const given = attributes.Score ?? "0";
  if (!/^-?\d{1,9}$/.test(given)) throw new LeftOut("its Score is not a number", true);
  return Math.max(-INTEGER_MAX, Math.min(INTEGER_MAX, Number(given)));
}

/** A text that must be there. */
export function textOf(attributes: Attributes, name: string): string {
  const given = attributes[name];
  if (given === undefined) throw new LeftOut(`it has no ${name}`, true);
  return given;
}

/** Tags, as older dumps write them (`<a><b>`) and newer ones (`|a|b|`). */
export function tagNames(attributes: Attributes): string[] {
  return (attributes.Tags ?? "")
    .slice(0, 2000)
    .split(/[<>|]+/)
    .filter(Boolean);
}
