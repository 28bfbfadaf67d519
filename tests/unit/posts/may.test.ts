import { describe, expect, test } from "vitest";
import { mayEdit, mayReadRemoved, mayRemove, mayRestore } from "~/posts";
import type { Actor, Role } from "~/shared/roles";

const person = (id: number, ...roles: Role[]): Actor => ({
  id,
  name: `Person ${id}`,
  roles: ["member", ...roles],
  verified: true,
});
const author = person(1);
const post = { authorId: 1 };

describe("who may do what with a post", () => {
  test("its author changes it, nobody else, not even an administrator", () => {
    const others = [null, person(2), person(2, "moderator"), person(2, "administrator")];
    expect(mayEdit(author, post)).toBe(true);
    expect(others.map((other) => mayEdit(other, post))).toEqual([false, false, false, false]);
  });

  test.each([
    ["a visitor", null, false],
    ["another member", person(2), false],
    ["an agent, who solves cases but does not keep the place", person(2, "agent"), false],
    ["its author", author, true],
    ["a moderator", person(2, "moderator"), true],
  ])("%s removes it and reads it when removed: %s", (_who, actor, may) => {
    expect(mayRemove(actor, post)).toBe(may);
    expect(mayReadRemoved(actor, post)).toBe(may);
  });

  test("an author puts back what they removed themselves, not what a moderator removed", () => {
    expect(mayRestore(author, { ...post, removedById: 1 })).toBe(true);
    expect(mayRestore(author, { ...post, removedById: 2 })).toBe(false);
    expect(mayRestore(person(2, "moderator"), { ...post, removedById: 3 })).toBe(true);
    expect(mayRestore(null, { ...post, removedById: 1 })).toBe(false);
  });
});
