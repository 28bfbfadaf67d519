import type { Context } from "~/infra/context";
import { countryName } from "./countries";
import { proofOf } from "./proof-of.server";
import { asOutdatedReason } from "./rules";
import type { OwnProof, ProofView } from "./views";
import type { WhereKind } from "./where";

/** A place is told from so many people on: of fewer one could guess who they are. */
const PLACE_MIN = 3;
/** Places of a kind that are told; the others are named by few. */
const PLACES_MAX = 5;

/** What people say of these answers, for a page of this viewer's; in a fixed number of queries. */
export async function proofViews(
  ctx: Context,
  answerIds: readonly number[],
): Promise<(answerId: number) => Omit<ProofView, "can">> {
  const ids = [...answerIds];
  const facts = await proofOf(ctx, ids);
  const places = ids.length === 0 ? [] : await placesOf(ctx, ids);
  const marks = await ctx.db.outdatedMark.findMany({
    where: { answerId: { in: ids } },
    select: { answerId: true, since: true, why: true },
  });
  const mine = ctx.actor
    ? await ctx.db.answerProof.findMany({
        where: { answerId: { in: ids }, personId: ctx.actor.id },
        select: { answerId: true, worked: true },
      })
    : [];
  return (answerId) => {
    const { worked, failed, lastConfirmedAt } = facts(answerId);
    const own = mine.find((each) => each.answerId === answerId);
    const mark = marks.find((each) => each.answerId === answerId);
    return {
      worked,
      failed,
      lastConfirmedAt: lastConfirmedAt?.toISOString() ?? null,
      mine: own ? (own.worked ? "worked" : "failed") : null,
      places: places
        .filter((each) => each.answerId === answerId)
        .map(({ kind, value, worked, total }) => ({
          kind,
          value: kind === "country" ? countryName(value, ctx.locale) : value,
          worked,
          total,
        })),
      outdated: mark
        ? {
            since: mark.since.toISOString(),
            why: asOutdatedReason(mark.why),
          }
        : null,
    };
  };
}

type Place = { answerId: number; kind: WhereKind; value: string; worked: number; total: number };

function placesOf(ctx: Context, ids: number[]): Promise<Place[]> {
  return ctx.db.$queryRaw<Place[]>`
    SELECT "answerId", kind, value, worked, total FROM (
      SELECT p."answerId", w.kind, mode() WITHIN GROUP (ORDER BY w.value) AS value,
        count(*) FILTER (WHERE p.worked)::int AS worked, count(*)::int AS total,
        row_number() OVER (PARTITION BY p."answerId", w.kind
          ORDER BY count(*) DESC, lower(w.value)) AS place
      FROM "AnswerProof" p, LATERAL (VALUES
        ('country', p.country), ('appVersion', p."appVersion"), ('bank', p.bank)) w(kind, value)
      WHERE p."answerId" = ANY(${ids}::int[]) AND w.value <> ''
      GROUP BY p."answerId", w.kind, lower(w.value) HAVING count(*) >= ${PLACE_MIN}
    ) named WHERE place <= ${PLACES_MAX}
    ORDER BY "answerId", array_position(ARRAY['country', 'appVersion', 'bank'], kind), place`;
}

/** Whether an answer is in sight of everybody, so that one may ask for whom it worked. */
export async function isAnswerInSight(ctx: Context, answerId: number): Promise<boolean> {
  const inSight = { post: { removal: null }, question: { post: { removal: null } } };
  return (await ctx.db.answer.count({ where: { postId: answerId, ...inSight } })) > 0;
}

/**
 * What this person said of an answer, or this device where nobody is signed in; null where they said
 * nothing. What somebody said with their account is not shown to the device once they signed out.
 */
export async function ownProof(
  ctx: Context,
  answerId: number,
  deviceHash: string | null,
): Promise<OwnProof | null> {
  if (!ctx.actor && !deviceHash) return null;
  return ctx.db.answerProof.findFirst({
    where: ctx.actor
      ? { answerId, personId: ctx.actor.id }
      : { answerId, personId: null, deviceHash },
    select: { worked: true, country: true, appVersion: true, bank: true },
  });
}
