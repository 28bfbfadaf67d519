import { personViews } from "~/accounts/index.server";
import type { CommentView, StubView, ThreadView, WrittenView } from "~/answers";
import type { Context } from "~/infra/context";
import { eventView, isTextItself, peopleIn } from "./event-view";
import type { TimelineItem } from "./views";

/** What a case's time line holds, the oldest first: one thread, its private replies, and the case's notes and record. */
export async function timeline(
  ctx: Context,
  { caseId, thread, questionId }: { caseId: number; thread: ThreadView | null; questionId: number },
): Promise<TimelineItem[]> {
  const items = [
    ...(thread ? postsOf(thread) : []),
    ...(await privateReplies(ctx, caseId, questionId)),
    ...(await notes(ctx, caseId)),
    ...(await events(ctx, caseId)),
  ];
  // What happened at the same moment stays in the order above.
  return items.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const PLAIN = { official: false, accepted: false, published: false, event: null } as const;

function postsOf(thread: ThreadView): TimelineItem[] {
  const written = (
    kind: "question" | "answer" | "comment",
    post: WrittenView,
    marks: { official?: boolean; accepted?: boolean } = {},
  ): TimelineItem => ({
    ...PLAIN,
    ...marks,
    key: `post-${post.id}`,
    kind,
    id: post.id,
    at: post.createdAt,
    by: post.author,
    html: post.html,
    language: post.language,
  });
  const comments = (list: (CommentView | StubView)[]) =>
    list.flatMap((each) => (each.kind === "comment" ? [written("comment", each)] : []));
  const question = written("question", { ...thread, html: thread.html + thread.triedHtml });
  return [
    question,
    ...comments(thread.comments),
    ...thread.answers.flatMap((answer) =>
      answer.kind === "stub"
        ? []
        : [
            written("answer", answer, {
              official: answer.official,
              accepted: answer.accepted !== null,
            }),
            ...comments(answer.comments),
          ],
    ),
  ];
}

async function privateReplies(
  ctx: Context,
  caseId: number,
  questionId: number,
): Promise<TimelineItem[]> {
  const rows = await ctx.db.privateReply.findMany({
    // What was said in an earlier case of this question belongs to its story.
    where: { questionId, OR: [{ caseId }, { case: { threads: { some: { questionId } } } }] },
    orderBy: { id: "asc" },
    select: {
      id: true,
      authorId: true,
      official: true,
      language: true,
      html: true,
      writtenAt: true,
    },
  });
  const people = await personViews(
    ctx,
    rows.map(({ authorId }) => authorId),
  );
  return rows.map((row) => ({
    ...PLAIN,
    key: `private-${row.id}`,
    kind: row.official ? "private-reply" : "asker-private-reply",
    id: row.id,
    at: row.writtenAt.toISOString(),
    by: people.get(row.authorId) ?? null,
    html: row.html,
    language: row.language,
    official: row.official,
  }));
}

async function notes(ctx: Context, caseId: number): Promise<TimelineItem[]> {
  const rows = await ctx.db.internalNote.findMany({
    where: { caseId },
    orderBy: { id: "asc" },
    select: { id: true, authorId: true, html: true, writtenAt: true, postId: true },
  });
  const people = await personViews(
    ctx,
    rows.map(({ authorId }) => authorId),
  );
  return rows.map((row) => ({
    ...PLAIN,
    key: `note-${row.id}`,
    kind: "note",
    id: row.id,
    at: row.writtenAt.toISOString(),
    by: people.get(row.authorId) ?? null,
    html: row.html,
    // Nobody says in which language a note is.
    language: "",
    published: row.postId !== null,
  }));
}

async function events(ctx: Context, caseId: number): Promise<TimelineItem[]> {
  const rows = await ctx.db.caseEvent.findMany({
    where: { caseId },
    orderBy: { id: "asc" },
    select: { id: true, actorId: true, kind: true, before: true, after: true, at: true },
  });
  const shown = rows.filter((row) => !isTextItself(row));
  const people = await personViews(
    ctx,
    shown.flatMap((row) => [...(row.actorId === null ? [] : [row.actorId]), ...peopleIn(row)]),
  );
  return shown.flatMap((row): TimelineItem[] => {
    const event = eventView(row, (id) => people.get(id)?.name ?? "");
    if (!event) return [];
    return [
      {
        ...PLAIN,
        key: `event-${row.id}`,
        kind: "event",
        id: row.id,
        at: row.at.toISOString(),
        by: row.actorId === null ? null : (people.get(row.actorId) ?? null),
        html: "",
        language: "",
        event,
      },
    ];
  });
}
