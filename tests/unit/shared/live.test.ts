import { describe, expect, test } from "vitest";
import { payloadsOf, topicsIn } from "~/infra/live/payload";
import { asTopic, topicsOf } from "~/shared/live";

describe("topics", () => {
  test("are a kind that we know and an id that can be one", () => {
    expect(asTopic("question:42")).toBe("question:42");
    expect(asTopic("person:2147483647")).toBe("person:2147483647");
    for (const text of [
      "",
      "question",
      "question:0",
      "question:042",
      "question:-1",
      "question:1 ",
      "question:2147483648",
      "password:1",
      "question:1;",
      "question:١",
    ])
      expect(asTopic(text), text).toBeNull();
  });

  test("of an event are all questions and cases that it names, of a flag and of accounts none", () => {
    expect(topicsOf("answer.posted", { answerId: 7, questionId: 42 })).toEqual(["question:42"]);
    expect(topicsOf("questions.imported", { questionIds: [1, 2] })).toEqual([
      "question:1",
      "question:2",
    ]);
    const ids = { caseId: 3, questionId: 42, personId: 7, version: 1 };
    expect(topicsOf("case.assigned", ids)).toEqual(["case:3"]);
    expect(topicsOf("case.reopened", { caseId: 3, questionId: 42 })).toEqual([
      "question:42",
      "case:3",
    ]);
    expect(topicsOf("post.flagged", { postId: 7, questionId: 42 })).toEqual([]);
    expect(topicsOf("password.reset-asked", { email: "a@example.test" })).toEqual([]);
  });

  test("of a whole import fit into messages that PostgreSQL takes, each once", () => {
    const topics = topicsOf("questions.imported", {
      questionIds: [...Array.from({ length: 3_000 }, (_, n) => n + 1), 1, 2],
    });
    const payloads = payloadsOf(topics);
    expect(payloads.length).toBeGreaterThan(1);
    for (const payload of payloads) expect(Buffer.byteLength(payload)).toBeLessThan(8_000);
    expect(payloads.flatMap(topicsIn)).toEqual(topics.slice(0, 3_000));
    expect(payloadsOf([])).toEqual([]);
    expect(topicsIn("nonsense question:1 x:2  person:3")).toEqual(["question:1", "person:3"]);
  });
});
