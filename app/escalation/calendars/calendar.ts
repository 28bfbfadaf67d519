/** The days of a week as a calendar names them, Monday first. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Local wall times "HH:MM", from and until; "24:00" ends a day. */
export type Interval = readonly [from: string, until: string];

/** A date whose hours are others than its weekday's: none on a holiday, some on a make-up day. */
export type CalendarException = {
  /** "YYYY-MM-DD", local. */
  date: string;
  intervals: readonly Interval[];
  /** Why, for staff: the holiday's name. */
  note?: string;
};

/** When support works: `zone` is an IANA name; exceptions replace the hours of their date. */
export type Calendar = {
  zone: string;
  week: Readonly<Record<Weekday, readonly Interval[]>>;
  exceptions: readonly CalendarException[];
};
