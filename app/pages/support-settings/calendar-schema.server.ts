import { z } from "zod";
import type { Weekday } from "~/escalation";

const text = z.string().default("");

/** What a calendar's form sends. */
export const calendarSchema = z.object({
  name: text,
  zone: text,
  "hours-mon": text,
  "hours-tue": text,
  "hours-wed": text,
  "hours-thu": text,
  "hours-fri": text,
  "hours-sat": text,
  "hours-sun": text,
});

/** The version of a calendar that a form was made from. */
export const seenVersion = z.coerce
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 1);

/** A calendar's form as the command takes it. */
export function calendarInput({ name, zone, ...hours }: z.infer<typeof calendarSchema>) {
  const week: Record<Weekday, string> = {
    mon: hours["hours-mon"],
    tue: hours["hours-tue"],
    wed: hours["hours-wed"],
    thu: hours["hours-thu"],
    fri: hours["hours-fri"],
    sat: hours["hours-sat"],
    sun: hours["hours-sun"],
  };
  return { name, zone, week };
}
