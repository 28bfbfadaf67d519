import type { Db } from "../db/client.server";

/** What pg-boss calls to run its statements. */
export type SqlRunner = {
  executeSql(text: string, values: unknown[]): Promise<{ rows: { id: string }[] }>;
};

/**
 * Lets pg-boss insert jobs on a Prisma transaction. The statements are pg-boss's own, fixed text
 * with bound values: the only place where Prisma's unsafe query is allowed.
 */
export function bindToTransaction(db: Db): SqlRunner {
  return {
    async executeSql(text, values) {
      return { rows: await db.$queryRawUnsafe<{ id: string }[]>(text, ...values) };
    },
  };
}
