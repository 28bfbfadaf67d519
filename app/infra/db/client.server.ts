import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

/** The database port is Prisma itself: a client, or the same bound to one transaction. */
export type Db = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$extends" | "$transaction"
>;
export type DatabaseConnection = PrismaClient;

/** How long a request may wait for its turn when everybody acts at once; longer than a storm of votes takes. */
export const WAIT_MS = 15_000;

/**
 * Connects to PostgreSQL. `connections` bounds the pool. Statements end after 15 s, waits for a
 * lock after 5 s and forgotten transactions after 30 s, so that one request can't hold the rest.
 */
export function connectDatabase(url: string, connections = 10): DatabaseConnection {
  const adapter = new PrismaPg({
    connectionString: url,
    max: connections,
    // Prisma's adapter writes times without a zone, in UTC: the session must read them so.
    options: "-c TimeZone=UTC",
    connectionTimeoutMillis: WAIT_MS,
    idleTimeoutMillis: 30_000,
    statement_timeout: 15_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  return new PrismaClient({ adapter, errorFormat: "minimal", log: [] });
}

export { Prisma } from "./generated/client";
