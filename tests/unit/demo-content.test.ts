import { describe, expect, test } from "vitest";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import { characterCount, cleanText, isUnreadable } from "~/shared/text";
import { demoCases, demoPeople, demoQuestions } from "../../prisma/demo";
import { caseOf, commentsOf, keepingOf, textsOf } from "../support/demo-content";

const LANGUAGES = ["en", "zh-CN"] as const;
const people = new Map(demoPeople.map((person) => [person.key, person]));
const allAnswers = demoQuestions.flatMap((question) =>
  question.answers.map((answer) => ({ question, answer })),
);

/** As pg_trgm has it: words lower-cased, two blanks before and one after, cut in threes; a Chinese run is one word. */
function trigrams(text: string): Set<string> {
  const cut = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const letters = [..."  ", ...word, " "];
    for (let at = 0; at + 3 <= letters.length; at++) cut.add(letters.slice(at, at + 3).join(""));
  }
  return cut;
}

function similarity(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((item) => b.has(item)).length;
  return shared / (a.size + b.size - shared);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe("the people of the demo community", () => {
  test("are about two dozen, each with a key and a name of their own", () => {
    expect(demoPeople).toHaveLength(26);
    expect(repeated(demoPeople.map((person) => person.key))).toEqual([]);
    expect(repeated(demoPeople.map((person) => person.name))).toEqual([]);
  });

  test("hold every role, with one agent for each language", () => {
    const holders = (role: string) =>
      demoPeople.filter((person) => person.roles?.some((held) => held === role));
    for (const role of ["administrator", "lead", "moderator", "helper"])
      expect(holders(role), role).toHaveLength(1);
    expect(
      holders("agent")
        .map((agent) => agent.language)
        .sort(),
    ).toEqual([...LANGUAGES]);
    for (const person of demoPeople)
      expect(Boolean(person.team), person.key).toBe(isStaff(person.key));
  });

  test("do not carry the brand or an office in their names", () => {
    for (const { name } of demoPeople)
      expect(name).not.toMatch(/harbou?r|pay|support|official|海湾|支付|官方|客服/i);
  });
});

function isStaff(key: string): boolean {
  return people.get(key)?.roles?.some((role) => role !== "helper") ?? false;
}

describe("the questions of the demo community", () => {
  test("are about fifty, half in each language, with every problem type in both", () => {
    expect(demoQuestions.length).toBeGreaterThanOrEqual(52);
    expect(repeated(demoQuestions.map((question) => question.key))).toEqual([]);
    for (const language of LANGUAGES) {
      const asked = demoQuestions.filter((question) => question.language === language);
      expect(Math.abs(asked.length - demoQuestions.length / 2)).toBeLessThanOrEqual(1);
      for (const type of PROBLEM_TYPES) {
        expect(
          asked.filter((question) => question.problemType === type).length,
          `${language} ${type}`,
        ).toBeGreaterThan(1);
      }
    }
  });

  test("show every state a visitor may meet", () => {
    const having = (mark: "accepted" | "official" | "recommended") =>
      demoQuestions.filter((question) => question.answers.some((answer) => answer[mark]));
    const unanswered = demoQuestions.filter((question) => question.answers.length === 0);
    expect(unanswered.length).toBeGreaterThanOrEqual(5);
    expect(having("accepted").length).toBeGreaterThanOrEqual(18);
    expect(
      demoQuestions.length - unanswered.length - having("accepted").length,
    ).toBeGreaterThanOrEqual(8);
    expect(having("official").length).toBeGreaterThanOrEqual(8);
    expect(having("recommended").length).toBeGreaterThanOrEqual(6);
    const apart = having("recommended").filter((question) =>
      question.answers.some((answer) => answer.accepted && !answer.recommended),
    );
    expect(apart.length).toBeGreaterThanOrEqual(3);
    expect(
      demoQuestions.filter((question) => question.meToo.length > 1).length,
    ).toBeGreaterThanOrEqual(5);
    expect(demoQuestions.filter((question) => question.edit).length).toBeGreaterThanOrEqual(2);
  });

  test("name only people who exist", () => {
    for (const question of demoQuestions) {
      const keys = [
        question.by,
        ...question.upvotes,
        ...question.meToo,
        ...question.answers.flatMap((answer) => [
          answer.by,
          ...answer.upvotes,
          ...answer.downvotes,
        ]),
        ...commentsOf(question).map(({ comment }) => comment.by),
        ...keepingOf(question).map(({ by }) => by),
        ...question.answers.flatMap(({ proofs = [] }) => proofs.map(({ by }) => by)),
        ...caseOf(question).flatMap((step) => ("by" in step ? step.by : [])),
      ];
      expect(
        keys.filter((key) => !people.has(key)),
        question.key,
      ).toEqual([]);
    }
  });

  test("get no votes from their own authors and one vote a person", () => {
    for (const question of demoQuestions) {
      expect(question.upvotes, question.key).not.toContain(question.by);
      expect(question.meToo, question.key).not.toContain(question.by);
      expect(repeated(question.upvotes), question.key).toEqual([]);
      expect(repeated(question.meToo), question.key).toEqual([]);
    }
    for (const { question, answer } of allAnswers) {
      const voters = [...answer.upvotes, ...answer.downvotes];
      expect(voters, question.key).not.toContain(answer.by);
      expect(repeated(voters), question.key).toEqual([]);
    }
  });

  test("are answered officially by agents and the lead alone, and recommended only where a peer wrote", () => {
    for (const { question, answer } of allAnswers) {
      const roles = people.get(answer.by)?.roles ?? [];
      if (answer.official)
        expect(
          roles.some((role) => role === "agent" || role === "lead"),
          question.key,
        ).toBe(true);
      if (answer.recommended) expect(isStaff(answer.by), question.key).toBe(false);
    }
  });

  test("have at most one accepted and one recommended answer, and nobody answers their own or twice", () => {
    for (const question of demoQuestions) {
      expect(
        question.answers.filter((answer) => answer.accepted).length,
        question.key,
      ).toBeLessThanOrEqual(1);
      expect(
        question.answers.filter((answer) => answer.recommended).length,
        question.key,
      ).toBeLessThanOrEqual(1);
      const authors = question.answers.map((answer) => answer.by);
      expect(authors, question.key).not.toContain(question.by);
      expect(repeated(authors), question.key).toEqual([]);
    }
  });

  test("date nothing before the question or after now", () => {
    for (const question of demoQuestions) {
      expect(question.hoursAgo, question.key).toBeGreaterThanOrEqual(1);
      expect(question.hoursAgo, question.key).toBeLessThanOrEqual(2000);
      const minutes = [
        ...question.answers.map((answer) => answer.minutesAfter),
        ...commentsOf(question).map(({ at }) => at),
        ...commentsOf(question).map(({ comment }) => comment.minutesAfter),
        ...(question.edit ? [question.edit.minutesAfter] : []),
        ...keepingOf(question).map(({ minutesAfter }) => minutesAfter),
        ...caseOf(question).map(({ minutesAfter }) => minutesAfter),
      ];
      for (const minute of minutes) {
        expect(minute, question.key).toBeGreaterThan(0);
        expect(minute, question.key).toBeLessThan(question.hoursAgo * 60);
      }
    }
  });

  test("keep to the limits of the forms", () => {
    for (const question of demoQuestions) {
      for (const title of [question.title, question.edit?.title ?? question.title]) {
        expect(characterCount(title), question.key).toBeGreaterThanOrEqual(10);
        expect(characterCount(title), question.key).toBeLessThanOrEqual(150);
      }
      expect(characterCount(question.body), question.key).toBeGreaterThanOrEqual(20);
      expect(characterCount(question.body), question.key).toBeLessThanOrEqual(10_000);
      if (question.errorCode) expect(question.errorCode, question.key).toMatch(/^HP-\d{4}$/);
      expect(question.tags.length, question.key).toBeGreaterThanOrEqual(1);
      expect(question.tags.length, question.key).toBeLessThanOrEqual(5);
      expect(repeated(question.tags), question.key).toEqual([]);
      for (const tag of question.tags) expect(tag).toMatch(/^[\p{Ll}\p{Lo}\d-]{2,30}$/u);
    }
    for (const { question, answer } of allAnswers) {
      expect(characterCount(answer.body), question.key).toBeGreaterThanOrEqual(15);
    }
  });

  test("share tags, so that a tag's page has more than one question", () => {
    const uses = demoQuestions.flatMap((question) => question.tags);
    expect(new Set(repeated(uses)).size).toBeGreaterThanOrEqual(15);
  });

  test("differ from each other: no pair is alike by more than 0.6", () => {
    const cut = demoQuestions.map(({ key, title, body }) => ({
      key,
      set: trigrams(`${title} ${body}`),
    }));
    const alike = cut.flatMap((a, index) =>
      cut
        .slice(index + 1)
        .flatMap((b) => (similarity(a.set, b.set) > 0.6 ? [`${a.key} and ${b.key}`] : [])),
    );
    expect(alike).toEqual([]);
  });

  test("are short and long, with lists, tables, quotes and code in both languages", () => {
    const lengths = demoQuestions.map((question) => characterCount(question.body));
    expect(Math.min(...lengths)).toBeLessThan(120);
    expect(Math.max(...lengths)).toBeGreaterThan(900);
    for (const language of LANGUAGES) {
      const bodies = demoQuestions
        .filter((question) => question.language === language)
        .map((question) => question.body);
      for (const mark of [/^\d\. /m, /^\|.*\|$/m, /^> /m]) {
        expect(
          bodies.filter((body) => mark.test(body)).length,
          `${language} ${mark}`,
        ).toBeGreaterThan(0);
      }
    }
    expect(demoQuestions.filter((question) => /^~~~json$/m.test(question.body))).toHaveLength(1);
  });

  test("hold no addresses and no numbers as long as a phone's or a card's, and are clean text", () => {
    for (const question of demoQuestions) {
      for (const text of textsOf(question)) {
        expect(text, question.key).not.toMatch(/\d[\d -]{8,}\d|[\w.]+@[\w.]+|https?:/);
        expect(isUnreadable(text), question.key).toBe(false);
        expect(cleanText(text), question.key).toBe(text);
      }
    }
  });

  test("are punctuated as Chinese is where they are Chinese", () => {
    for (const question of demoQuestions.filter(({ language }) => language === "zh-CN")) {
      for (const text of textsOf(question))
        expect(text, question.key).not.toMatch(/\p{Script=Han}[,;:?!"()]|您/u);
    }
  });
});

describe("the cases of the demo community", () => {
  test("are about questions that there are, one each, half in each language", () => {
    const keys = demoCases.map(({ question }) => question);
    expect(repeated(keys)).toEqual([]);
    const languages = keys.map((key) => demoQuestions.find((each) => each.key === key)?.language);
    for (const language of LANGUAGES)
      expect(languages.filter((each) => each === language)).toHaveLength(keys.length / 2);
  });

  test("are worked on by agents and the lead, in the order of time, and asked for by whoever asked", () => {
    for (const question of demoQuestions) {
      const steps = caseOf(question);
      const minutes = steps.map(({ minutesAfter }) => minutesAfter);
      expect(minutes, question.key).toEqual([...minutes].sort((a, b) => a - b));
      for (const step of steps) {
        if (step.what === "window-over" || step.what === "escalate") continue;
        const roles = people.get(step.by)?.roles ?? [];
        const works = roles.some((role) => role === "agent" || role === "lead");
        const asks = step.by === question.by;
        const asked = ["ask-support", "still-broken", "rate"].includes(step.what);
        expect(asked ? asks : works || (asks && step.what === "private-reply"), question.key).toBe(
          true,
        );
      }
    }
  });
});
