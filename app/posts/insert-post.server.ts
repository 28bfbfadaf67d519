import { linkAttachments } from "~/attachments/index.server";
import type { Context } from "~/infra/context";
import type { RenderedText } from "./render-text.server";
import type { PostKind } from "./rules";

/** What a question's version keeps beside the text. */
export type QuestionFields = {
  title: string;
  tried: string;
  problemType: string;
  errorCode: string | null;
  tags: readonly string[];
};

export type NewPost = {
  kind: PostKind;
  /** The question's id; null for a question, which begins its own thread. */
  threadId: number | null;
  authorId: number;
  language: string;
  text: RenderedText;
  /** People named elsewhere than in the text, as in what was tried. */
  alsoMentioned?: readonly number[];
  fields?: QuestionFields;
};

/** Writes a post with its first version, its mentions and its pictures, inside the caller's transaction; gives its id. */
export async function insertPost(tx: Context, post: NewPost): Promise<number> {
  const { kind, authorId, language, text } = post;
  // A question's row names itself as its thread, so its id is needed first.
  const [next] = await tx.db.$queryRaw<
    { id: number }[]
  >`SELECT nextval('"Post_id_seq"')::int AS id`;
  if (!next) throw new Error("The sequence of posts gave no number");
  const { id } = next;
  const createdAt = tx.clock.now();
  await tx.db.post.create({
    data: {
      id,
      kind,
      threadId: post.threadId ?? id,
      authorId,
      language,
      source: text.source,
      html: text.html,
      rendererVersion: text.rendererVersion,
      createdAt,
    },
    select: { id: true },
  });
  await insertRevision(tx, id, {
    version: 1,
    source: text.source,
    editorId: authorId,
    fields: post.fields,
  });
  await setMentions(tx, id, [...text.mentionedIds, ...(post.alsoMentioned ?? [])]);
  const texts = [text.source, post.fields?.tried ?? ""];
  await linkAttachments(tx, { postId: id, writerId: authorId, texts });
  return id;
}

type Version = { version: number; source: string; editorId: number; fields?: QuestionFields };

/** Keeps the text as it stands at a version. */
export async function insertRevision(
  tx: Context,
  postId: number,
  { version, source, editorId, fields }: Version,
): Promise<void> {
  await tx.db.revision.create({
    data: {
      postId,
      version,
      source,
      editorId,
      createdAt: tx.clock.now(),
      ...(fields ? { ...fields, tags: [...fields.tags] } : {}),
    },
    select: { postId: true },
  });
}

/** Makes the mentions of a post exactly these people. */
export async function setMentions(
  tx: Context,
  postId: number,
  people: readonly number[],
): Promise<void> {
  const ids = [...new Set(people)];
  await tx.db.mention.deleteMany({ where: { postId, personId: { notIn: ids } } });
  if (ids.length === 0) return;
  await tx.db.mention.createMany({
    data: ids.map((personId) => ({ postId, personId })),
    skipDuplicates: true,
  });
}
