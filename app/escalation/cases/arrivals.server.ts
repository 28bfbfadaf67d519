import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";

/** What whoever writes had before their eyes: the newest post and private reply, 0 for none. */
export type Seen = {
  seenPostId: number;
  seenReplyId: number;
  /** "post-reply": the newest that they were shown since, and want to write all the same. */
  confirm: string;
};

export type Arrival = {
  kind: "post" | "private-reply";
  id: number;
  authorName: string;
  at: string;
  html: string;
  language: string;
};

/** What others wrote in a case's threads, or to support alone, after what was seen; the oldest first. */
export async function arrivalsSince(
  ctx: Context,
  {
    caseId,
    actorId,
    seenPostId,
    seenReplyId,
  }: { caseId: number; actorId: number } & Pick<Seen, "seenPostId" | "seenReplyId">,
): Promise<Arrival[]> {
  const author = { select: { name: true } } as const;
  const [posts, replies] = await Promise.all([
    ctx.db.post.findMany({
      where: {
        id: { gt: seenPostId },
        authorId: { not: actorId },
        removal: null,
        thread: { question: { caseThreads: { some: { caseId, open: true } } } },
      },
      orderBy: { id: "asc" },
      select: { id: true, createdAt: true, html: true, language: true, author },
    }),
    ctx.db.privateReply.findMany({
      where: { caseId, id: { gt: seenReplyId }, authorId: { not: actorId } },
      orderBy: { id: "asc" },
      select: { id: true, writtenAt: true, html: true, language: true, author },
    }),
  ]);
  return [
    ...posts.map(({ createdAt, ...row }) => arrival("post", row, createdAt)),
    ...replies.map(({ writtenAt, ...row }) => arrival("private-reply", row, writtenAt)),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Refuses `case.posted-meanwhile` {count} (409) at `confirm` where somebody wrote what the actor has not seen. */
export async function refuseArrivals(
  ctx: Context,
  input: { caseId: number; actorId: number } & Seen,
): Promise<void> {
  const confirmed = readConfirm(input.confirm);
  const arrived = await arrivalsSince(ctx, {
    ...input,
    seenPostId: Math.max(input.seenPostId, confirmed.seenPostId),
    seenReplyId: Math.max(input.seenReplyId, confirmed.seenReplyId),
  });
  if (arrived.length > 0)
    throw new Refusal(
      "case.posted-meanwhile",
      { count: arrived.length },
      { field: "confirm", status: 409 },
    );
}

/** The value that confirms having seen these. */
export function confirmValue({ seenPostId, seenReplyId }: Omit<Seen, "confirm">): string {
  return `${seenPostId}-${seenReplyId}`;
}

function readConfirm(value: string): Omit<Seen, "confirm"> {
  const [, post = "0", reply = "0"] = /^(\d{1,10})-(\d{1,10})$/.exec(value) ?? [];
  return { seenPostId: Number(post), seenReplyId: Number(reply) };
}

function arrival(
  kind: Arrival["kind"],
  row: { id: number; html: string; language: string; author: { name: string } },
  at: Date,
): Arrival {
  const { id, html, language, author } = row;
  return { kind, id, authorName: author.name, at: at.toISOString(), html, language };
}
