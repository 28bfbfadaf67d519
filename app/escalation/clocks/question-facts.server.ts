import type { Context } from "~/infra/context";
import { qualifies } from "./qualifying";

/** What decides how the community's clock of a question stands. */
export type QuestionFacts = {
  questionId: number;
  askerId: number;
  askedAt: Date;
  title: string;
  language: string;
  problemType: string;
  errorCode: string | null;
  tags: string[];
  /** Out of sight, or closed: nobody waits for an answer here. */
  goneAt: Date | null;
  /** Accepted, recommended, or answered by a qualifying answer: when that was. */
  answeredAt: Date | null;
  /** Nobody can answer for now, or the asker is asked for more: since when. */
  heldAt: Date | null;
  /** Official support had or has a case of it. */
  caseId: number | null;
  openCaseId: number | null;
};

const select = {
  postId: true,
  title: true,
  problemType: true,
  errorCode: true,
  post: {
    select: {
      authorId: true,
      createdAt: true,
      language: true,
      removal: { select: { removedAt: true } },
    },
  },
  tags: { select: { tag: { select: { name: true } } } },
  closure: { select: { closedAt: true } },
  lock: { select: { lockedAt: true } },
  needsInfo: { select: { askedAt: true } },
  incident: { select: { attachedAt: true } },
  acceptance: { select: { acceptedAt: true } },
  recommendation: { select: { recommendedAt: true } },
  answers: {
    where: { post: { removal: null }, didNotHelp: null },
    orderBy: { postId: "asc" },
    select: {
      official: true,
      post: { select: { authorId: true, language: true, source: true, createdAt: true } },
    },
  },
  caseThreads: { select: { caseId: true, open: true }, orderBy: { caseId: "desc" } },
} as const;

/** The facts of a question as they are now; null when there is none. */
export async function questionFacts(
  ctx: Context,
  questionId: number,
): Promise<QuestionFacts | null> {
  const row = await ctx.db.question.findUnique({ where: { postId: questionId }, select });
  if (!row) return null;
  const { post, incident } = row;
  const helping = row.answers.find(({ official, post: answer }) =>
    qualifies({ official, ...answer }, post.authorId),
  );
  return {
    questionId,
    askerId: post.authorId,
    askedAt: post.createdAt,
    title: row.title,
    language: post.language,
    problemType: row.problemType,
    errorCode: row.errorCode,
    tags: row.tags.map(({ tag }) => tag.name).sort(),
    goneAt: earliest(post.removal?.removedAt, row.closure?.closedAt),
    answeredAt: earliest(
      helping?.post.createdAt,
      row.acceptance?.acceptedAt,
      row.recommendation?.recommendedAt,
    ),
    heldAt: earliest(row.lock?.lockedAt, row.needsInfo?.askedAt, incident?.attachedAt),
    caseId: row.caseThreads[0]?.caseId ?? null,
    openCaseId: row.caseThreads.find(({ open }) => open)?.caseId ?? null,
  };
}

function earliest(...times: (Date | null | undefined)[]): Date | null {
  const known = times.flatMap((time) => (time ? [time.getTime()] : []));
  return known.length > 0 ? new Date(Math.min(...known)) : null;
}
