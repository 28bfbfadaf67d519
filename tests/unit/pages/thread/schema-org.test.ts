import { describe, expect, test } from "vitest";
import type { AnswerView, ThreadView } from "~/answers";
import { questionSchema, wordsOfHtml } from "~/pages";

const author = { id: 3, name: "Li <Hua>", staff: null };
const written = {
  language: "en",
  author,
  createdAt: "2026-03-02T09:00:00.000Z",
  editedAt: null,
  version: 1,
  viewerVote: 0,
  canVote: false,
  canEdit: true,
  canRemove: true,
  canHide: false,
  canFlag: false,
  canComment: true,
  comments: [],
} as const;

function answer(id: number, more: Partial<AnswerView> = {}): AnswerView {
  return {
    ...written,
    kind: "answer",
    id,
    html: `<p>Answer ${id}</p>`,
    score: 2,
    removal: null,
    official: false,
    accepted: null,
    recommended: null,
    canAccept: true,
    canUnaccept: false,
    canRecommend: false,
    canUnrecommend: false,
    worked: null,
    comments: [],
    ...more,
  };
}

function thread(answers: ThreadView["answers"]): ThreadView {
  return {
    ...written,
    kind: "question",
    id: 42,
    title: "Card declined",
    html: "<p>It says <code>HP-2004</code> &amp; nothing&nbsp;else.</p>",
    score: 5,
    removal: null,
    problemType: "failed-payment",
    errorCode: null,
    triedHtml: "",
    tags: [],
    state: "answered",
    answerCount: 1,
    meTooCount: 0,
    lastActivityAt: written.createdAt,
    closure: null,
    lock: null,
    needsInfo: null,
    isAsker: true,
    watching: true,
    meToo: false,
    canWatch: true,
    canMeToo: false,
    canAnswer: true,
    canAnswerOfficially: false,
    canEditTags: false,
    canClose: false,
    canLock: false,
    canSetNeedsInfo: false,
    comments: [],
    answers,
  };
}

describe("a question as search engines read it", () => {
  test("the words stand without markup", () => {
    expect(wordsOfHtml("<p>a &lt;b&gt;</p>\n<ul><li>c&amp;d</li></ul>")).toBe("a <b> c&d");
  });

  test("the accepted answer is told from the others, and what is removed is not told at all", () => {
    const removed = answer(9, {
      html: "<p>gone</p>",
      removal: {
        by: "author",
        removedAt: written.createdAt,
        reason: "",
        note: "",
        canRestore: true,
      },
    });
    const accepted = answer(8, { accepted: { at: written.createdAt } });
    const stub = { kind: "stub", id: 10, removal: removed.removal ?? fail() } as const;
    const schema = questionSchema(
      thread([accepted, answer(7), removed, stub]),
      "https://help.example",
    );
    expect(schema.mainEntity).toMatchObject({
      name: "Card declined",
      text: "It says HP-2004 & nothing else.",
      answerCount: 2,
      upvoteCount: 5,
      author: { name: "Li <Hua>", url: "https://help.example/people/3" },
      acceptedAnswer: { url: "https://help.example/questions/42-card-declined#post-8" },
      suggestedAnswer: [{ text: "Answer 7" }],
    });
    expect(JSON.stringify(schema)).not.toContain("gone");
  });

  test("nothing of the reader stands in it", () => {
    const keys = JSON.stringify(questionSchema(thread([answer(7)]), "https://help.example"));
    expect(keys).not.toMatch(/viewer|canEdit|watching|isAsker/);
  });
});

function fail(): never {
  throw new Error("the answer above is removed");
}
