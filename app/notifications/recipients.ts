import type { NoticeKind } from "./kinds";

/** Everybody around a post who may want to know of it. */
export type PostCircle = {
  kind: "question" | "answer" | "comment";
  authorId: number;
  askerId: number;
  /** An answer that support wrote as such. */
  official: boolean;
  /** Who wrote what a comment stands under, and who else commented there before. */
  aboveAuthorId: number | null;
  conversation: readonly number[];
  mentioned: readonly number[];
  /** Of the question, since before the post. */
  followers: readonly number[];
  /** Of a tag of the question, since before the post. */
  tagFollowers: readonly number[];
};

/**
 * Who is told of a new post, and as what: one kind a person, the one that concerns them most. Its
 * author never.
 */
export function toldOfPost(circle: PostCircle): Map<number, NoticeKind> {
  const { askerId, official, aboveAuthorId, conversation, mentioned } = circle;
  if (circle.kind === "question") {
    return told(circle, [
      ["mention", mentioned],
      ["followed-tag", circle.tagFollowers],
    ]);
  }
  if (circle.kind === "answer") {
    return told(circle, [
      [official ? "official-answer" : "answer", [askerId]],
      ["mention", mentioned],
      [official ? "official-answer" : "followed-question", circle.followers],
    ]);
  }
  return told(circle, [
    ["comment", aboveAuthorId === null ? [] : [aboveAuthorId]],
    ["mention", mentioned],
    ["comment", conversation],
  ]);
}

/** Who is told of a changed post: those it names. Who was told of the post before is not told again. */
export function toldOfEdit(circle: PostCircle): Map<number, NoticeKind> {
  return told(circle, [["mention", circle.mentioned]]);
}

function told(
  { authorId }: PostCircle,
  groups: readonly (readonly [NoticeKind, readonly number[]])[],
): Map<number, NoticeKind> {
  const kinds = new Map<number, NoticeKind>();
  for (const [kind, people] of groups)
    for (const person of people)
      if (person !== authorId && !kinds.has(person)) kinds.set(person, kind);
  return kinds;
}
