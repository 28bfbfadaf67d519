import { Prisma } from "../db/client.server";
import type { SearchFilter } from "./port";

/** A filter as a condition on "SearchDocument"; every value is a parameter. */
export function filterSql(filter: SearchFilter): Prisma.Sql {
  const { solved, official, problemType, language, tag, code, authorId, kind, from, until } =
    filter;
  const conditions = [
    solved === undefined ? null : Prisma.sql`solved = ${solved}`,
    official === undefined ? null : Prisma.sql`official = ${official}`,
    problemType === undefined ? null : Prisma.sql`"problemType" = ${problemType}`,
    language === undefined ? null : Prisma.sql`languages @> ${[language]}::text[]`,
    tag === undefined ? null : Prisma.sql`tags @> ${[columnText(tag)]}::text[]`,
    code === undefined ? null : Prisma.sql`"errorCodes" @> ${[columnText(code)]}::text[]`,
    authorId === undefined ? null : Prisma.sql`"authorId" = ${authorId}`,
    kind === undefined ? null : Prisma.sql`kind = ${kind}`,
    from === undefined ? null : Prisma.sql`"createdAt" >= ${from}`,
    until === undefined ? null : Prisma.sql`"createdAt" <= ${until}`,
  ].filter((condition) => condition !== null);
  return conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join(conditions, " AND ");
}

/** A text fit for a column: PostgreSQL takes neither NUL nor half characters. */
export function columnText(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\uFFFD");
}
