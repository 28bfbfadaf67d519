/** Days after the first answer worth accepting at which its asker is reminded. */
export const REMINDER_DAYS = [3, 7] as const;
/** Days after which nobody is reminded any more: the question is history. */
export const REMINDED_UNTIL_DAY = 14;

/** Days after which an asker is reminded, once, that details are asked of them. */
export const NEEDS_INFO_REMINDER_DAY = 2;

/** The reminder that is due when the first answer worth accepting is so many days old, or null. */
export function reminderDue(days: number): (typeof REMINDER_DAYS)[number] | null {
  if (days >= REMINDED_UNTIL_DAY) return null;
  return REMINDER_DAYS.findLast((day) => days >= day) ?? null;
}
