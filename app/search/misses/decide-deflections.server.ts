import { threadTexts } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import type { Subscription } from "~/infra/jobs/subscription";
import { codeKey } from "~/questions";
import { STAYS_AWAY } from "./limits";
import { currentTermReader } from "./term-reader.server";

/** Decided at a time. */
const BATCH = 500;
/** Titles that share half of the terms of the shorter one are about the same thing. */
const SHARED_TERMS = 0.5;

/** What is left once it is decided: a count. */
const nobody = { personId: null, deviceHash: null, questionId: null } as const;

/**
 * Somebody asked, or official support has a case of theirs (`by`, about a question that may be older): what
 * they opened within the week before, on the same problem type, with the same error code or similar words,
 * did not keep them from it. May run any number of times, and late.
 */
export async function noteAskedAnyway(
  ctx: Context,
  questionId: number,
  by: "question" | "case",
): Promise<void> {
  const post = await ctx.db.post.findUnique({
    where: { id: questionId },
    select: { authorId: true, createdAt: true },
  });
  if (!post) return;
  const at = by === "question" ? post.createdAt : ctx.clock.now();
  const opened = await ctx.db.deflection.findMany({
    where: {
      personId: post.authorId,
      decidedAt: null,
      openedAt: { gt: new Date(at.getTime() - STAYS_AWAY), lte: at },
    },
    select: { id: true, questionId: true, problemType: true },
  });
  if (opened.length === 0) return;
  const ids = opened.flatMap((each) => each.questionId ?? []);
  const texts = await threadTexts(ctx, [questionId, ...ids]);
  const text = (id: number | null) => texts.find((each) => each.id === id);
  const asked = text(questionId);
  const read = await currentTermReader(ctx);
  const same = opened.filter((each) => {
    const suggestion = text(each.questionId);
    // What is out of sight can't be compared: the honest guess is that it did not help.
    if (!asked || !suggestion) return true;
    return (
      each.problemType === asked.problemType ||
      codesOf(asked).some((code) => codesOf(suggestion).includes(code)) ||
      isSimilar(read(asked.title), read(suggestion.title))
    );
  });
  await ctx.db.deflection.updateMany({
    where: { id: { in: same.map(({ id }) => id) }, decidedAt: null },
    data: { ...nobody, outcome: "asked", decidedAt: ctx.clock.now() },
  });
}

const codesOf = ({ errorCodes }: { errorCodes: readonly string[] }) => errorCodes.map(codeKey);

/** Whether two titles are about the same thing: half of the terms of the shorter stand in the other. */
export function isSimilar(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  const shared = one.filter((term) => other.includes(term)).length;
  return shorter > 0 && shared / shorter >= SHARED_TERMS;
}

/**
 * Counts as deflected who opened a suggestion, left the form, and asked nothing about it for seven days;
 * then forgets who it was. Gives how many it decided: fewer than 500 means that none is left.
 */
export async function decideDeflections(ctx: Context): Promise<number> {
  const now = ctx.clock.now();
  const due = await ctx.db.deflection.findMany({
    where: { decidedAt: null, openedAt: { lte: new Date(now.getTime() - STAYS_AWAY) } },
    take: BATCH,
    select: { id: true, openedAt: true },
  });
  for (const { id, openedAt } of due) {
    await ctx.db.deflection.updateMany({
      // Unless they opened another meanwhile: then the week begins anew.
      where: { id, decidedAt: null, openedAt },
      data: { ...nobody, outcome: "deflected", decidedAt: now },
    });
  }
  return due.length;
}

export const askedAnyway: Subscription = {
  queue: "search.asked-anyway",
  events: ["question.asked", "case.opened"],
  batch: 20,
  async handle(ctx, happenings) {
    for (const { event, payload } of happenings) {
      if (!("questionId" in payload)) continue;
      await noteAskedAnyway(ctx, payload.questionId, event === "case.opened" ? "case" : "question");
    }
  },
};
