/** Codes of Prisma, PostgreSQL and the network that mean: the database can't be reached or written now. */
const UNREACHABLE = new Set([
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2028",
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "25006",
  "08000",
  "08003",
  "08006",
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "ETIMEDOUT",
  "EPIPE",
]);

const WORDS =
  /can't reach database|connection (?:terminated|ended|closed|timeout)|timeout exceeded when trying to connect|terminating connection|the database system is|server has closed the connection|DatabaseNotReachable|ConnectionClosed|SocketTimeout/i;

/** Whether an error, or what caused it, is the database being away: people are asked to try again. */
export function isDatabaseFault(error: unknown): boolean {
  for (
    let each = error, depth = 0;
    each instanceof Error && depth < 5;
    each = each.cause, depth++
  ) {
    const { code, meta } = each as { code?: string; meta?: { code?: string } };
    if (
      UNREACHABLE.has(code ?? "") ||
      UNREACHABLE.has(meta?.code ?? "") ||
      WORDS.test(each.message)
    )
      return true;
  }
  return false;
}
