import type { Context } from "~/infra/context";
import type { Prisma } from "~/infra/db/client.server";
import { asProblemType } from "~/shared/problem-types";
import { CASE_STATES, oneOf, PRIORITIES } from "../kinds";
import type { CaseRowView } from "./views";

/** What a case's row is made of. */
export const caseRowSelect = {
  id: true,
  state: true,
  priority: true,
  problemType: true,
  language: true,
  createdAt: true,
  threads: {
    orderBy: [{ open: { sort: "asc", nulls: "last" } }, { addedAt: "asc" }, { questionId: "asc" }],
    select: {
      open: true,
      question: {
        select: {
          postId: true,
          title: true,
          meTooCount: true,
          post: { select: { language: true } },
        },
      },
    },
  },
} satisfies Prisma.SupportCaseSelect;

type Row = {
  id: number;
  state: string;
  priority: number;
  problemType: string;
  language: string;
  createdAt: Date;
  threads: {
    question: { title: string; post: { language: string } };
  }[];
};

export function caseRow(row: Row): CaseRowView {
  const first = row.threads[0]?.question;
  return {
    id: row.id,
    state: oneOf(CASE_STATES, row.state) ?? "open",
    priority: oneOf(PRIORITIES, row.priority) ?? 3,
    problemType: asProblemType(row.problemType) ?? "how-to",
    language: row.language,
    title: first?.title ?? "",
    titleLanguage: first?.post.language ?? row.language,
    createdAt: row.createdAt.toISOString(),
  };
}

/** Cases by what they have in common, the newest first; at most `take`. */
export async function caseRows(
  ctx: Context,
  where: Prisma.SupportCaseWhereInput,
  take: number,
): Promise<CaseRowView[]> {
  const rows = await ctx.db.supportCase.findMany({
    where,
    orderBy: { id: "desc" },
    take,
    select: caseRowSelect,
  });
  return rows.map(caseRow);
}
