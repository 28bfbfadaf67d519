import { describe, expect, test } from "vitest";
import type { AnswerView, ThreadView } from "~/answers";
import { breadcrumbSchema, questionSchema, wordsOfHtml } from "~/pages";
import { readVocabulary } from "./vocabulary";

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
    proof: null,
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

describe("against the vocabulary of schema.org", () => {
  const vocabulary = readVocabulary();
  const accepted = answer(8, { accepted: { at: written.createdAt }, editedAt: written.createdAt });
  const question = questionSchema(thread([accepted, answer(7)]), "https://help.example");
  const trail = breadcrumbSchema(
    [{ name: "Questions", path: "/questions" }],
    "https://help.example",
  );

  /** What is wrong with a node and all below it. */
  function complaints(node: unknown, at = ""): string[] {
    if (Array.isArray(node)) return node.flatMap((each) => complaints(each, at));
    if (typeof node !== "object" || node === null) return [];
    const type = String((node as Record<string, unknown>)["@type"]);
    if (!vocabulary.has(type)) return [`${at}: there is no type ${type}`];
    const known = vocabulary.propertiesOf(type);
    return Object.entries(node).flatMap(([name, value]) => [
      ...(name.startsWith("@") || known.has(name) ? [] : [`${at}: ${type} has no ${name}`]),
      ...complaints(value, `${at}.${name}`),
    ]);
  }

  test("every type is one, and every property is one of its type's", () => {
    expect(complaints(question)).toEqual([]);
    expect(complaints(trail)).toEqual([]);
    expect(complaints({ "@type": "Answer", accepted: true })).toEqual([": Answer has no accepted"]);
    expect(complaints({ "@type": "Reply" })).toEqual([": there is no type Reply"]);
  });

  // What search engines ask for, from developers.google.com/search/docs/appearance/structured-data/qapage
  // (required and recommended properties, read in November 2026).
  test("what search engines ask of a page of questions is there", () => {
    const { mainEntity } = question;
    const ASKED = {
      Question: ["name", "text", "answerCount", "upvoteCount", "datePublished", "author"],
      Answer: ["text", "url", "upvoteCount", "datePublished", "dateModified", "author"],
    };
    for (const name of ASKED.Question) expect(mainEntity, name).toHaveProperty(name);
    for (const name of ASKED.Answer) expect(mainEntity.acceptedAnswer, name).toHaveProperty(name);
    expect(mainEntity.author).toMatchObject({
      "@type": "Person",
      url: expect.stringMatching(/^https:/),
    });
    expect(mainEntity.suggestedAnswer).toHaveLength(1);
    expect(trail.itemListElement).toEqual([
      {
        "@type": "ListItem",
        position: 1,
        name: "Questions",
        item: "https://help.example/questions",
      },
    ]);
  });
});

function fail(): never {
  throw new Error("the answer above is removed");
}
