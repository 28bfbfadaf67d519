import { describe, expect, test } from "vitest";
import { demoPeople, demoQuestions } from "../../prisma/demo";

const LANGUAGES = ["en", "zh-CN"] as const;
const people = new Map(demoPeople.map((person) => [person.key, person]));

describe("the questions of the demo community", () => {
  test("show what those who keep the place do, in both languages", () => {
    for (const language of LANGUAGES) {
      const asked = demoQuestions.filter((question) => question.language === language);
      const answers = asked.flatMap((question) => question.answers);
      expect(asked.filter(({ needsInfo }) => needsInfo)).toHaveLength(1);
      expect(asked.filter(({ locked }) => locked)).toHaveLength(1);
      expect(asked.filter(({ picture }) => picture)).toHaveLength(1);
      expect(asked.filter(({ closed }) => closed?.reason === "duplicate")).toHaveLength(1);
      expect(asked.filter(({ closed }) => closed && closed.reason !== "duplicate")).toHaveLength(1);
      expect(answers.filter(({ hidden }) => hidden)).toHaveLength(1);
      expect(answers.filter(({ flags, hidden }) => flags && !hidden)).toHaveLength(1);
      const proven = answers.flatMap(({ proofs }) => (proofs ? [proofs] : []));
      expect(proven.length).toBeGreaterThanOrEqual(2);
      // One that may be outdated by now.
      expect(
        proven.filter((proofs) => proofs.filter(({ worked }) => !worked).length >= 3),
      ).toHaveLength(1);
    }
  });

  test("are kept by people who may, and nobody judges what is their own", () => {
    const keys = demoQuestions.map(({ key }) => key);
    const mayKeep = (key: string) =>
      people.get(key)?.roles?.some((role) => role === "moderator" || role === "lead");
    for (const question of demoQuestions) {
      const { closed, locked, needsInfo, answers } = question;
      for (const act of [closed, locked]) if (act) expect(mayKeep(act.by), question.key).toBe(true);
      if (needsInfo) expect(people.get(needsInfo.by)?.roles, question.key).toBeDefined();
      if (closed?.duplicateOf) expect(keys).toContain(closed.duplicateOf);
      for (const {
        by,
        hidden,
        flags = [],
        proofs = [],
        accepted,
        recommended,
        official,
      } of answers) {
        if (hidden) expect(mayKeep(hidden.by), question.key).toBe(true);
        expect(flags.map((flag) => flag.by)).not.toContain(by);
        const speakers = proofs.map((proof) => proof.by);
        expect(speakers).not.toContain(by);
        expect(speakers).not.toContain(question.by);
        expect(new Set(speakers).size, question.key).toBe(speakers.length);
        if (proofs.length > 0) expect(accepted ?? recommended ?? official, question.key).toBe(true);
      }
    }
  });

  test("are followed by tags that a question carried before", () => {
    const follows = demoPeople.flatMap((person) => person.follows ?? []);
    expect(follows.length).toBeGreaterThanOrEqual(4);
    for (const { tag, hoursAgo } of follows) {
      const tagged = demoQuestions.filter(({ tags }) => tags.includes(tag));
      expect(
        tagged.some((question) => question.hoursAgo > hoursAgo),
        tag,
      ).toBe(true);
      expect(
        tagged.some((question) => question.hoursAgo < hoursAgo),
        tag,
      ).toBe(true);
    }
  });
});
