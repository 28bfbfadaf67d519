import type { Context } from "~/infra/context";
import { Prisma } from "~/infra/db/client.server";
import type { QuestionList } from "~/paths";
import { KEY_OF_QUESTION } from "~/questions/index.server";
import type { ProblemType } from "~/shared/problem-types";
import type { PageOf, QuestionRowView } from "~/shared/views";
import { questionRows } from "./question-rows.server";

export const QUESTIONS_A_PAGE = 20;
/** Nobody reads further; it bounds what one request makes the database skip and count. */
const PAGES_MAX = 500;

export type QuestionFilter = {
  list: QuestionList;
  type?: ProblemType | null;
  /** A tag's name, as in its address. */
  tag?: string | null;
  /** An error code as `codeKey` has it. */
  codeKey?: string;
  askerId?: number;
  /** Somebody with an answer there that is in sight. */
  answererId?: number;
  /** Somebody whose answer there is accepted or recommended. */
  solverId?: number;
  watcherId?: number;
  /** From 1; beyond the end is the last. */
  page: number;
};

/** One page, 20 rows, of the questions in sight that fit a filter, in the order of its list. */
export async function listQuestions(
  ctx: Context,
  filter: QuestionFilter,
): Promise<PageOf<QuestionRowView>> {
  const total = await countQuestions(ctx, filter);
  const pages = Math.max(1, Math.ceil(total / QUESTIONS_A_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(filter.page) || 1), pages);
  const ids = await questionIds(ctx, filter, {
    limit: QUESTIONS_A_PAGE,
    offset: (page - 1) * QUESTIONS_A_PAGE,
  });
  return { rows: await questionRows(ctx, ids), page, pages, total };
}

/** How many questions in sight fit a filter, counted up to the last page that can be asked for. */
export async function countQuestions(
  ctx: Context,
  filter: Omit<QuestionFilter, "page">,
): Promise<number> {
  const [row] = await ctx.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT 1 ${fitting(filter)} LIMIT ${PAGES_MAX * QUESTIONS_A_PAGE}
    ) AS counted`;
  return row?.count ?? 0;
}

/** The ids of the questions in sight that fit a filter, in the order of its list. */
export async function questionIds(
  ctx: Context,
  filter: Omit<QuestionFilter, "page">,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<number[]> {
  const rows = await ctx.db.$queryRaw<{ id: number }[]>`
    SELECT q."postId" AS id ${fitting(filter)}
    ORDER BY ${ORDERS[filter.list]}, q."postId" DESC LIMIT ${limit} OFFSET ${offset}`;
  return rows.map(({ id }) => id);
}

const ORDERS: Record<QuestionList, Prisma.Sql> = {
  newest: Prisma.sql`p."createdAt" DESC`,
  unanswered: Prisma.sql`p."createdAt" DESC`,
  active: Prisma.sql`q."lastActivityAt" DESC`,
  solved: Prisma.sql`GREATEST(acc."acceptedAt", rec."recommendedAt") DESC`,
};

function fitting(filter: Omit<QuestionFilter, "page">): Prisma.Sql {
  const { list, type, tag, codeKey, askerId, answererId, solverId, watcherId } = filter;
  const conditions = [
    Prisma.sql`NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" = q."postId")`,
  ];
  if (list === "unanswered") {
    conditions.push(
      Prisma.sql`q."answerCount" = 0`,
      Prisma.sql`NOT EXISTS (SELECT 1 FROM "Closure" x WHERE x."questionId" = q."postId")`,
    );
  }
  if (list === "solved") {
    conditions.push(Prisma.sql`(acc."questionId" IS NOT NULL OR rec."questionId" IS NOT NULL)`);
  }
  if (type) conditions.push(Prisma.sql`q."problemType" = ${type}`);
  if (tag) {
    conditions.push(Prisma.sql`q."postId" IN (
      SELECT t."questionId" FROM "QuestionTag" t JOIN "Tag" n ON n.id = t."tagId" WHERE n.name = ${tag})`);
  }
  if (codeKey) conditions.push(Prisma.sql`${KEY_OF_QUESTION} = ${codeKey}`);
  if (askerId !== undefined) conditions.push(Prisma.sql`p."authorId" = ${askerId}`);
  if (watcherId !== undefined) {
    conditions.push(Prisma.sql`q."postId" IN (
      SELECT w."questionId" FROM "Watch" w WHERE w."personId" = ${watcherId})`);
  }
  if (answererId !== undefined) conditions.push(answeredBy(answererId, Prisma.empty));
  if (solverId !== undefined) {
    conditions.push(
      answeredBy(solverId, Prisma.sql`AND (o.id = acc."answerId" OR o.id = rec."answerId")`),
    );
  }
  return Prisma.sql`FROM "Question" q JOIN "Post" p ON p.id = q."postId"
    LEFT JOIN "Acceptance" acc ON acc."questionId" = q."postId"
    LEFT JOIN "Recommendation" rec ON rec."questionId" = q."postId"
    WHERE ${Prisma.join(conditions, " AND ")}`;
}

function answeredBy(personId: number, further: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Post" o WHERE o."threadId" = q."postId" AND o.kind = 'answer' AND o."authorId" = ${personId}
      AND NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" = o.id) ${further})`;
}
