/** A job that is still to be done: of which queue, with what, and not before when (ISO 8601). */
export type WaitingJob = { queue: string; data: object; startAfter: string };

/**
 * SQL for the jobs still to be done that come after `$1` (a uuid as text), at most `$2`, each with
 * its id. One that was being worked on counts: whether it ended nobody knows yet, and every handler may run
 * twice. Left out are jobs that are done, that failed for good, and the clock's own, which the next
 * start makes anew.
 */
export const WAITING_JOBS = `
  SELECT id::text, name AS queue, data,
    to_char(start_after AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "startAfter"
  FROM pgboss.job
  WHERE state IN ('created', 'retry', 'active') AND id > $1::uuid
    AND name NOT LIKE 'timetable.%' AND left(name, 2) <> '__'
  ORDER BY id LIMIT $2`;
