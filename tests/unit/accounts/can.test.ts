import { describe, expect, test } from "vitest";
import { can, VERBS, VERBS_BY_ROLE, type Verb, whyNot } from "~/accounts";
import { type Actor, ROLES, type Role } from "~/shared/roles";

const person = (...roles: Role[]): Actor => ({
  id: 7,
  name: "Ada",
  roles: ["member", ...roles],
  verified: true,
});
const others = { ownerId: 8 };
const own = { ownerId: 7 };

/** escalation.md's table, written out a second time: who may do it to what is not theirs. */
const EXPECTED: Record<Verb, string> = {
  ask: "member helper moderator agent lead administrator",
  answer: "member helper moderator agent lead administrator",
  comment: "member helper moderator agent lead administrator",
  vote: "member helper moderator agent lead administrator",
  flag: "member helper moderator agent lead administrator",
  "edit-own": "",
  "remove-own": "",
  "restore-own": "",
  accept: "",
  "set-needs-info": "helper moderator agent lead administrator",
  "edit-tags": "helper moderator agent lead administrator",
  "suggest-duplicates": "helper moderator agent lead administrator",
  hide: "moderator lead administrator",
  lock: "moderator lead administrator",
  close: "moderator lead administrator",
  merge: "moderator lead administrator",
  warn: "moderator lead administrator",
  escalate: "helper moderator agent lead administrator",
  "answer-officially": "agent lead administrator",
  recommend: "agent lead administrator",
  "confirm-answer": "agent lead administrator",
  "work-cases": "agent lead administrator",
  "open-private-box": "agent lead administrator",
  "configure-support": "lead administrator",
  "tend-articles": "agent lead administrator",
  "tend-search": "lead administrator",
  "tend-codes": "lead administrator",
  "manage-roles": "administrator",
  "change-settings": "administrator",
  "see-demo-mail": "administrator",
};
const ON_OWN: Verb[] = [
  "edit-own",
  "remove-own",
  "restore-own",
  "accept",
  "edit-tags",
  "suggest-duplicates",
  "escalate",
];

describe("who may do what", () => {
  test.each(VERBS)("the table says who may %s", (verb) => {
    // A member's roles come with everybody, so each role is asked for alone.
    const allowed = ROLES.filter((role) => can({ ...person(), roles: [role] }, verb, others));
    expect(allowed.join(" ")).toBe(EXPECTED[verb]);
  });

  test("people look after what is their own, whatever their role", () => {
    for (const verb of ON_OWN) expect(can(person(), verb, own), verb).toBe(true);
    for (const verb of ON_OWN) expect(can(person(), verb), `${verb} without a thing`).toBe(false);
  });

  test("nobody edits, deletes or accepts for somebody else, administrators included", () => {
    for (const verb of ["edit-own", "remove-own", "restore-own", "accept"] as const) {
      expect(
        can(person("administrator", "lead", "agent", "moderator", "helper"), verb, others),
        verb,
      ).toBe(false);
    }
  });

  test("nobody votes on what they wrote", () => {
    expect(whyNot(person(), "vote", own)).toBe("account.not-allowed");
    expect(can(person(), "vote", others)).toBe(true);
  });

  test("visitors may do nothing and are asked to sign in", () => {
    for (const verb of VERBS) expect(whyNot(null, verb, own), verb).toBe("account.sign-in-first");
  });

  test("somebody who holds two roles may do what either may", () => {
    const both = person("moderator", "agent");
    expect(can(both, "hide")).toBe(true);
    expect(can(both, "recommend")).toBe(true);
    expect(can(both, "manage-roles")).toBe(false);
  });

  test("one may ask, answer, comment and accept before the address is verified, but not vote or act as staff", () => {
    const unverified = { ...person(), verified: false };
    for (const verb of ["ask", "answer", "comment"] as const)
      expect(can(unverified, verb), verb).toBe(true);
    for (const verb of ["edit-own", "accept"] as const)
      expect(can(unverified, verb, own), verb).toBe(true);
    expect(whyNot(unverified, "vote", others)).toBe("account.verify-first");
    expect(whyNot({ ...person("administrator"), verified: false }, "manage-roles")).toBe(
      "account.verify-first",
    );
    expect(whyNot(unverified, "manage-roles")).toBe("account.not-allowed");
  });

  test("the help page's table is the same one", () => {
    expect(VERBS_BY_ROLE.moderator.any).toContain("hide");
    expect(VERBS_BY_ROLE.agent.any).not.toContain("hide");
    expect(VERBS_BY_ROLE.member.own).toContain("edit-tags");
    expect(VERBS_BY_ROLE.helper.any).toContain("edit-tags");
    expect(VERBS_BY_ROLE.helper.own).not.toContain("edit-tags");
  });
});
