/** Characters of an absence's note, and of what is handed over with the cases. */
export const ABSENCE_NOTE_MAX = 200;
/** Days of one absence: a year's leave, and a bit. */
export const ABSENCE_DAYS_MAX = 400;
