import { can } from "~/accounts";
import type { Context } from "~/infra/context";
import { differences, mayReadRemoved } from "~/posts";
import { anyPost } from "~/posts/index.server";
import { isRefusal } from "~/shared/refusal";
import type { PersonView } from "~/shared/views";
import { peopleOf } from "./people-of.server";
import type { HistoryView, VersionView } from "./views";

/** Versions shown; each costs a comparison of two texts. */
const VERSIONS_MAX = 30;

type RevisionRow = {
  version: number;
  source: string;
  title: string | null;
  tried: string | null;
  problemType: string | null;
  errorCode: string | null;
  tags: string[];
  editorId: number;
  createdAt: Date;
};

/**
 * How a post came to read as it does, the newest 30 versions, each with what it changed. Null when
 * the post is absent or not in the actor's sight.
 */
export async function postHistory(ctx: Context, postId: number): Promise<HistoryView | null> {
  const post = await anyPost(ctx, postId).catch((error: unknown) => {
    if (isRefusal(error)) return null;
    throw error;
  });
  if (!post) return null;
  const mayRead = post.buried ? can(ctx.actor, "hide") : mayReadRemoved(ctx.actor, post);
  if (post.hidden && !mayRead) return null;
  const question = await ctx.db.question.findUnique({
    where: { postId: post.threadId },
    select: { title: true },
  });
  const revisions = await ctx.db.revision.findMany({
    where: { postId },
    orderBy: { version: "desc" },
    // One more than shown: the oldest shown is compared with it.
    take: VERSIONS_MAX + 1,
    select: {
      version: true,
      source: true,
      title: true,
      tried: true,
      problemType: true,
      errorCode: true,
      tags: true,
      editorId: true,
      createdAt: true,
    },
  });
  const person = await peopleOf(
    ctx,
    revisions.map(({ editorId }) => editorId),
  );
  return {
    kind: post.kind,
    postId,
    questionId: post.threadId,
    questionTitle: question?.title ?? "",
    language: post.language,
    versions: revisions
      .slice(0, VERSIONS_MAX)
      .map((revision, index) =>
        versionView(revision, revisions[index + 1] ?? null, person(revision.editorId)),
      ),
  };
}

function versionView(
  now: RevisionRow,
  before: RevisionRow | null,
  editor: PersonView,
): VersionView {
  const part = (text: string | null, old: string | null | undefined) =>
    text === null ? null : differences(old ?? "", text);
  return {
    version: now.version,
    editor,
    at: now.createdAt.toISOString(),
    body: differences(before?.source ?? "", now.source),
    title: part(now.title, before?.title),
    tried: part(now.tried, before?.tried),
    changed: FIELDS.flatMap((field) => {
      const [was, is] = [shortField(before, field), shortField(now, field)];
      return was === is ? [] : [{ field, before: was, after: is }];
    }),
  };
}

const FIELDS = ["problemType", "errorCode", "tags"] as const;

function shortField(revision: RevisionRow | null, field: (typeof FIELDS)[number]): string {
  if (!revision) return "";
  return field === "tags" ? [...revision.tags].sort().join(", ") : (revision[field] ?? "");
}
