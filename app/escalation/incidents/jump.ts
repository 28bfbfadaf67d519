/** Reports of one error code: distinct people within the last hour, and how many an hour is usual. */
export type CodeReports = { errorCode: string; reports: number; usual: number };

/** A jump, as features.md draws it: at least so many people in so many minutes, and so many times the usual. */
export const JUMP = { reports: 5, windowMinutes: 60, times: 4, usualDays: 14 } as const;

/** What is usual an hour, from the reports of the days before; at least 1, or every new code would be a jump. */
export function usualAnHour(reports: number): number {
  return Math.max(1, reports / (JUMP.usualDays * 24));
}

/** Whether reports of a code came so fast that one incident may be behind them. */
export function isJump({ reports, usual }: Pick<CodeReports, "reports" | "usual">): boolean {
  return reports >= JUMP.reports && reports >= JUMP.times * usual;
}

/** An error code as codes are compared: whoever types it in small letters means the same. */
export function comparableCode(code: string): string {
  return code.toUpperCase();
}
