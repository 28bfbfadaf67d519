import { describe, expect, test } from "vitest";
import {
  asNoticeKind,
  NOTICE_KINDS,
  type PostCircle,
  quotesTitle,
  toldOfEdit,
  toldOfPost,
} from "~/notifications";

const circle = (changes: Partial<PostCircle>): PostCircle => ({
  kind: "answer",
  authorId: 1,
  askerId: 2,
  official: false,
  aboveAuthorId: null,
  conversation: [],
  mentioned: [],
  followers: [],
  tagFollowers: [],
  ...changes,
});
const told = (changes: Partial<PostCircle>) => Object.fromEntries(toldOfPost(circle(changes)));

describe("who is told of a post", () => {
  test("an asker who follows their question and is named in the answer is told once, of the answer", () => {
    expect(told({ mentioned: [2, 3], followers: [2, 3, 4] })).toEqual({
      2: "answer",
      3: "mention",
      4: "followed-question",
    });
  });

  test("an official answer is told as such to asker and followers", () => {
    expect(told({ official: true, followers: [4] })).toEqual({
      2: "official-answer",
      4: "official-answer",
    });
  });

  test("its author is never told, in whatever role they appear", () => {
    const everywhere = { askerId: 1, aboveAuthorId: 1, conversation: [1], mentioned: [1] };
    for (const kind of ["question", "answer", "comment"] as const)
      expect(told({ ...everywhere, kind, followers: [1], tagFollowers: [1] }), kind).toEqual({});
  });

  test("a comment concerns whom it answers, whom it names and those in the conversation; followers not", () => {
    const comment = { kind: "comment", aboveAuthorId: 5, conversation: [5, 6, 7] } as const;
    expect(told({ ...comment, mentioned: [6], followers: [8] })).toEqual({
      5: "comment",
      6: "mention",
      7: "comment",
    });
  });

  test("a question concerns those it names, and followers of its tags", () => {
    expect(told({ kind: "question", mentioned: [3], tagFollowers: [3, 4] })).toEqual({
      3: "mention",
      4: "followed-tag",
    });
  });

  test("a changed post concerns those it names and nobody else", () => {
    const edit = toldOfEdit(circle({ mentioned: [1, 3], followers: [4] }));
    expect(Object.fromEntries(edit)).toEqual({ 3: "mention" });
  });
});

test("a mail quotes titles but those that a stranger may put before whom they like", () => {
  expect(NOTICE_KINDS.filter((kind) => !quotesTitle(kind))).toEqual([
    "mention",
    "followed-tag",
    "search-answered",
    "incident-offer",
    "moderation",
    "flag-outcome",
    // To staff, about what others wrote.
    "case-assigned",
    "case-warned",
    "case-breached",
    "article-review",
  ]);
});

test("only what is a kind of notice is one", () => {
  expect(NOTICE_KINDS.map(asNoticeKind)).toEqual([...NOTICE_KINDS]);
  for (const text of ["", "Answer", "no-such-kind", "toString"])
    expect(asNoticeKind(text)).toBeNull();
});
