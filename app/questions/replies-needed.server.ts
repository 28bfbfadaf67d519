import { personViews, signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import type { PersonView } from "~/shared/views";

/** A question of the reader's that waits for their reply. */
export type ReplyNeeded = {
  questionId: number;
  title: string;
  language: string;
  /** What is asked of them. */
  text: string;
  /** Since when, ISO 8601. */
  at: string;
  by: PersonView | null;
};

/** Nobody replies to more at once; the rest shows when these are done. */
const REPLIES_MAX = 20;

const waitingFor = (personId: number) => ({
  question: { post: { authorId: personId, removal: null } },
});

/** The actor's own questions in sight in which details are asked of them, the longest waiting first; at most 20. */
export async function repliesNeeded(ctx: Context): Promise<ReplyNeeded[]> {
  const { id } = signedInActor(ctx);
  const rows = await ctx.db.needsInfo.findMany({
    where: waitingFor(id),
    orderBy: [{ askedAt: "asc" }, { questionId: "asc" }],
    take: REPLIES_MAX,
    select: {
      questionId: true,
      text: true,
      askedAt: true,
      byId: true,
      question: { select: { title: true, post: { select: { language: true } } } },
    },
  });
  const people = await personViews(
    ctx,
    rows.map(({ byId }) => byId),
  );
  return rows.map(({ questionId, text, askedAt, byId, question }) => ({
    questionId,
    title: question.title,
    language: question.post.language,
    text,
    at: askedAt.toISOString(),
    by: people.get(byId) ?? null,
  }));
}

/** How many questions wait for the actor's reply; none for visitors. */
export async function countRepliesNeeded(ctx: Context): Promise<number> {
  if (!ctx.actor) return 0;
  return ctx.db.needsInfo.count({ where: waitingFor(ctx.actor.id) });
}
