import { describe, expect, test } from "vitest";
import {
  actorFromSession,
  addPerson,
  createAdministrator,
  createFirstAdministrator,
  grantRole,
  issueFirstAdministratorLink,
  peopleForRoles,
  personView,
  revokeRole,
  staffList,
} from "~/accounts/index.server";
import { STAFF_ROLES } from "~/shared/roles";
import { makePerson } from "../../support/make";
import {
  browse,
  browserOf,
  databaseDump,
  makeAccount,
  PASSWORD,
  refusalOf,
} from "../../support/make-account";
import { useWorld } from "../../support/world";

const world = useWorld();
const admin = () => makePerson(world, { name: "Marta", roles: ["administrator"] });

describe("giving and taking roles", () => {
  test("the badge is there as soon as the role is, with its team, and gone with it", async () => {
    const ctx = world.as(await admin());
    const person = await makePerson(world, { name: "Ruth" });
    await grantRole(ctx, { personId: person.id, role: "agent", team: " Support,  English " });
    expect(await personView(ctx, person.id)).toEqual({
      id: person.id,
      name: "Ruth",
      staff: { role: "agent", team: "Support, English" },
    });
    await grantRole(ctx, { personId: person.id, role: "agent", team: "Support" });
    expect((await personView(ctx, person.id))?.staff?.team).toBe("Support");
    await revokeRole(ctx, { personId: person.id, role: "agent" });
    await revokeRole(ctx, { personId: person.id, role: "agent" });
    expect((await personView(ctx, person.id))?.staff).toBeNull();
  });

  test("a telephone number in a team's name is masked before anybody reads it", async () => {
    const ctx = world.as(await admin());
    const person = await makePerson(world, { name: "Ruth" });
    await grantRole(ctx, { personId: person.id, role: "agent", team: "Desk 138 0013 8000" });
    expect((await personView(ctx, person.id))?.staff?.team).toBe("Desk ••• •••• 8000");
    expect(await databaseDump(world)).not.toContain("138 0013");
  });

  test("T35: a demotion counts from the very next request, in a session that goes on", async () => {
    const ctx = world.as(await admin());
    const { actor, email } = await makeAccount(world);
    await grantRole(ctx, { personId: actor.id, role: "moderator", team: "" });
    const { cookie } = await browse(world, email);
    expect((await actorFromSession(world.ctx, cookie))?.actor.roles).toContain("moderator");
    await revokeRole(ctx, { personId: actor.id, role: "moderator" });
    expect((await actorFromSession(world.ctx, cookie))?.actor.roles).toEqual(["member"]);
  });

  test("T15: whoever becomes staff signs in anew; a helper need not", async () => {
    const ctx = world.as(await admin());
    const { actor, email } = await makeAccount(world);
    const { cookie } = await browse(world, email);
    await grantRole(ctx, { personId: actor.id, role: "helper", team: "" });
    expect(await actorFromSession(world.ctx, cookie)).not.toBeNull();
    await grantRole(ctx, { personId: actor.id, role: "agent", team: "" });
    expect(await actorFromSession(world.ctx, cookie)).toBeNull();
  });

  test("nobody but an administrator gives or takes roles", async () => {
    const person = await makePerson(world, { name: "Ruth" });
    const others = [
      null,
      await makePerson(world),
      await makePerson(world, { roles: ["helper", "moderator", "agent", "lead"] }),
    ];
    for (const actor of others) {
      const ctx = { ...world.ctx, actor };
      const status = actor ? 403 : 401;
      expect(
        (await refusalOf(grantRole(ctx, { personId: person.id, role: "agent", team: "" }))).options
          .status,
      ).toBe(status);
      expect(
        (await refusalOf(revokeRole(ctx, { personId: person.id, role: "agent" }))).options.status,
      ).toBe(status);
      expect((await refusalOf(peopleForRoles(ctx, "Ruth"))).options.status).toBe(status);
    }
    expect((await personView(world.ctx, person.id))?.staff).toBeNull();
  });

  test("somebody who was an administrator when the request began, but is not any more, is refused", async () => {
    const first = await admin();
    const second = await makePerson(world, { roles: ["administrator"] });
    await revokeRole(world.as(first), { personId: second.id, role: "administrator" });
    expect(
      (
        await refusalOf(
          grantRole(world.as(second), { personId: second.id, role: "administrator", team: "" }),
        )
      ).code,
    ).toBe("account.not-allowed");
  });

  test("T35: the last administrator can't go, not even when two send each other away at once", async () => {
    const first = await admin();
    expect(
      (await refusalOf(revokeRole(world.as(first), { personId: first.id, role: "administrator" })))
        .code,
    ).toBe("account.last-administrator");
    const second = await makePerson(world, { roles: ["administrator"] });
    const results = await Promise.allSettled([
      revokeRole(world.as(first), { personId: second.id, role: "administrator" }),
      revokeRole(world.as(second), { personId: first.id, role: "administrator" }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await world.db.roleGrant.count({ where: { role: "administrator" } })).toBe(1);
  });

  test("unknown roles, 'member', long teams, strangers and the unverified are refused", async () => {
    const ctx = world.as(await admin());
    const person = await makePerson(world);
    const unverified = await makePerson(world, { verified: false });
    const grant = (input: object) =>
      refusalOf(grantRole(ctx, { personId: person.id, role: "agent", team: "", ...input }));
    expect((await grant({ role: "wizard" })).options.field).toBe("role");
    expect((await grant({ role: "member" })).options.field).toBe("role");
    expect((await grant({ team: "x".repeat(31) })).options.field).toBe("team");
    expect((await grant({ personId: 2_000_000_000 })).options.status).toBe(404);
    expect((await grant({ personId: unverified.id })).code).toBe("account.holder-unverified");
    await grantRole(ctx, { personId: unverified.id, role: "helper", team: "" });
    expect(await world.db.roleGrant.count()).toBe(2);
  });

  test("people are found by part of their name, signs of the search meaning themselves; without one, who holds roles", async () => {
    const ctx = world.as(await admin());
    const percent = await makePerson(world, { name: "Per_Cent" });
    await makePerson(world, { name: "PerXCent" });
    const names = async (search: string) =>
      (await peopleForRoles(ctx, search)).map(({ name }) => name);
    expect(await names("per_")).toEqual(["Per_Cent"]);
    expect(await names("%")).toEqual([]);
    expect(await names("\\")).toEqual([]);
    expect(await names("cent")).toEqual(["Per_Cent", "PerXCent"]);
    expect(await names(" ")).toEqual(["Marta"]);
    expect((await peopleForRoles(ctx, "per_"))[0]).toEqual({
      id: percent.id,
      name: "Per_Cent",
      verified: true,
      roles: [],
    });
    expect(JSON.stringify(await peopleForRoles(ctx, "cent"))).not.toContain("@");
  });

  test("the list of staff names every badge, highest first, and nobody else", async () => {
    await makePerson(world, { name: "Helper", roles: ["helper"] });
    for (const role of STAFF_ROLES)
      await makePerson(world, { name: `Z ${role}`, roles: [role], team: "T" });
    await makePerson(world, { name: "A agent", roles: ["agent"], team: "T" });
    expect((await staffList(world.ctx)).map(({ person }) => person.name)).toEqual([
      "Z administrator",
      "Z lead",
      "A agent",
      "Z agent",
      "Z moderator",
    ]);
  });
});

describe("the first administrator", () => {
  const form = (token: string, input = {}) =>
    createFirstAdministrator(world.ctx, {
      token,
      name: "Marta",
      email: "marta@example.test",
      password: PASSWORD,
      locale: "en",
      ip: null,
      userAgent: "",
      ...input,
    });
  const tokenOf = (link: string | null) => new URL(link ?? "").searchParams.get("token") ?? "";

  test("is made by the console's link, once, and is signed in", async () => {
    const link = await issueFirstAdministratorLink(world.ctx);
    expect(link).toMatch(/^http:\/\/localhost:3000\/first-administrator\?token=[\w-]{43}$/);
    const token = tokenOf(link);
    expect(await databaseDump(world)).not.toContain(token);
    const here = await browserOf(world, (await form(token)).setCookie);
    expect(here.actor).toMatchObject({
      name: "Marta",
      roles: ["member", "administrator"],
      verified: true,
    });
    expect((await refusalOf(form(token, { name: "Eve", email: "eve@example.test" }))).code).toBe(
      "account.link-dead",
    );
    expect(await issueFirstAdministratorLink(world.ctx)).toBeNull();
  });

  test("of many who use the link at once, one becomes it", async () => {
    const token = tokenOf(await issueFirstAdministratorLink(world.ctx));
    const tries = await Promise.allSettled(
      "abcdefgh"
        .split("")
        .map((who) => form(token, { name: `Walker ${who}`, email: `${who}@example.test` })),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await world.db.person.count()).toBe(1);
  });

  test("can't be made by an older link, an old one, one that came after create-admin, or none", async () => {
    const older = tokenOf(await issueFirstAdministratorLink(world.ctx));
    const newer = tokenOf(await issueFirstAdministratorLink(world.ctx));
    for (const token of [older, "", "x"])
      expect((await refusalOf(form(token))).code).toBe("account.link-dead");
    await createAdministrator(world.ctx, {
      name: "Desmond",
      email: "desmond@example.test",
      password: PASSWORD,
    });
    expect((await refusalOf(form(newer))).code).toBe("account.link-dead");
    expect(await world.db.person.count()).toBe(1);
  });

  test("the console may add people with roles, who need not confirm, and is told what is taken", async () => {
    const { personId } = await addPerson(world.ctx, {
      name: "沈若琳",
      email: "ruolin@example.test",
      password: PASSWORD,
      locale: "zh-CN",
      about: "中文官方支持",
      roles: [{ role: "agent", team: "中文支持组" }],
    });
    expect(await personView(world.ctx, personId)).toEqual({
      id: personId,
      name: "沈若琳",
      staff: { role: "agent", team: "中文支持组" },
    });
    expect(await world.drain()).toBe(0);
    const again = await refusalOf(
      createAdministrator(world.ctx, {
        name: "Other",
        email: "ruolin@example.test",
        password: PASSWORD,
      }),
    );
    expect(again).toMatchObject({ code: "account.email-taken", options: { field: "email" } });
  });
});
