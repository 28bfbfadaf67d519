import { can } from "~/accounts";
import { mustBeAble, personViews } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { mayEdit } from "~/posts";
import { actsOn } from "~/posts/index.server";
import type { PageOf } from "~/shared/views";
import { countryName } from "./countries";
import { proofOf } from "./proof-of.server";
import { asOutdatedReason } from "./rules";
import type { OutdatedAnswerView } from "./views";
import type { Where } from "./where";

export const OUTDATED_A_PAGE = 20;
/** Failures of one answer that are listed. */
const FAILURES_SHOWN = 8;

type Row = {
  answerId: number;
  questionId: number;
  questionTitle: string;
  questionLanguage: string;
  meToos: number;
  html: string;
  language: string;
  authorId: number;
  official: boolean;
  accepted: boolean;
  recommended: boolean;
  since: Date;
  why: string;
  quiet: boolean;
};

/**
 * A page of the answers that may be outdated: those that failed first, then those that fell silent,
 * then what was old when it came here; in each, what most people have is first, then what waits
 * longest. A page beyond the end gives the last. Refuses everybody but support.
 */
export async function outdatedAnswers(
  ctx: Context,
  asked: number,
): Promise<PageOf<OutdatedAnswerView>> {
  mustBeAble(ctx, "confirm-answer");
  const total = await ctx.db.outdatedMark.count({ where: IN_SIGHT });
  const pages = Math.max(1, Math.ceil(total / OUTDATED_A_PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  const found = await ctx.db.$queryRaw<Row[]>`
    SELECT a."postId" AS "answerId", a."questionId", q.title AS "questionTitle",
      thread.language AS "questionLanguage", q."meTooCount" AS "meToos", p.html, p.language,
      p."authorId", a.official, m.since, m.why, m.quiet,
      EXISTS (SELECT 1 FROM "Acceptance" x WHERE x."answerId" = a."postId") AS accepted,
      EXISTS (SELECT 1 FROM "Recommendation" x WHERE x."answerId" = a."postId") AS recommended
    FROM "OutdatedMark" m JOIN "Answer" a ON a."postId" = m."answerId"
    JOIN "Post" p ON p.id = a."postId" JOIN "Question" q ON q."postId" = a."questionId"
    JOIN "Post" thread ON thread.id = a."questionId"
    WHERE NOT EXISTS (SELECT 1 FROM "Removal" r WHERE r."postId" IN (p.id, thread.id))
    ORDER BY m.quiet, m.why <> 'failures', q."meTooCount" DESC, m.since, m."answerId"
    LIMIT ${OUTDATED_A_PAGE} OFFSET ${(page - 1) * OUTDATED_A_PAGE}`;
  return { rows: await viewsOf(ctx, found), page, pages, total };
}

/** How many wait since they were told of; what was old when it came here is not counted. 0 for others. */
export async function countOutdated(ctx: Context): Promise<number> {
  if (!can(ctx.actor, "confirm-answer")) return 0;
  return ctx.db.outdatedMark.count({ where: { ...IN_SIGHT, quiet: false } });
}

const IN_SIGHT = {
  answer: { post: { removal: null }, question: { post: { removal: null } } },
} as const;

type Failure = Where & { answerId: number; at: Date };

async function viewsOf(ctx: Context, found: Row[]): Promise<OutdatedAnswerView[]> {
  const ids = found.map(({ answerId }) => answerId);
  const facts = await proofOf(ctx, ids);
  const failures = await ctx.db.$queryRaw<Failure[]>`
    SELECT f.* FROM unnest(${ids}::int[]) a(id), LATERAL (
      SELECT "answerId", at, country, "appVersion", bank FROM "AnswerProof"
      WHERE "answerId" = a.id AND NOT worked ORDER BY at DESC LIMIT ${FAILURES_SHOWN}) f`;
  const notes = await actsOn(ctx, ids, "note-answer");
  const people = await personViews(ctx, [
    ...new Set([...found.map((row) => row.authorId), ...notes.map((note) => note.actorId)]),
  ]);
  return found.flatMap(({ authorId, since, why, ...row }) => {
    const author = people.get(authorId);
    if (!author) return [];
    const { worked, failed, lastConfirmedAt } = facts(row.answerId);
    return [
      {
        ...row,
        author,
        since: since.toISOString(),
        why: asOutdatedReason(why),
        worked,
        failed,
        lastConfirmedAt: lastConfirmedAt?.toISOString() ?? null,
        failures: failures
          .filter(({ answerId }) => answerId === row.answerId)
          .map(({ at, country, appVersion, bank }) => ({
            at: at.toISOString(),
            country: country && countryName(country, ctx.locale),
            appVersion,
            bank,
          })),
        notes: notes.flatMap(({ id, postId, actorId, note, actedAt }) => {
          const by = people.get(actorId);
          if (postId !== row.answerId || !by) return [];
          return [{ id, by, at: actedAt.toISOString(), text: note }];
        }),
        canEdit: mayEdit(ctx.actor, { authorId }),
        canHide: ctx.actor?.id !== authorId && can(ctx.actor, "hide"),
      },
    ];
  });
}
