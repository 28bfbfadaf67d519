import { describe, expect, test } from "vitest";
import { addPerson } from "~/accounts/index.server";
import type { Mail } from "~/infra/mailer/port";
import type { Role } from "~/shared/roles";
import { PASSWORD } from "../../support/make-account";
import { useSite, type Visitor } from "../../support/site";

const CANARY = "canary-7f31c2";
const mail: Mail & { id: string; at: string } = {
  id: "mail-1",
  at: "2026-03-02T08:00:00.000Z",
  to: `${CANARY}@example.test`,
  subject: "Set a new password",
  text: `Follow http://localhost:3000/new-password?token=${CANARY} and not http://evil.example/x`,
  html: `<a href="http://evil.example">${CANARY}</a><script>1</script>`,
};

const demo = useSite((ctx) => ({
  ...ctx,
  mailFolder: { newest: async () => [mail] },
  site: { ...ctx.site, demo: true },
}));
const real = useSite((ctx) => ({ ...ctx, mailFolder: { newest: async () => [mail] } }));
const { world } = demo;

let counter = 0;

async function someone(role: Role | "visitor", site = demo): Promise<Visitor> {
  const visitor = site.visitor();
  if (role === "visitor") return visitor;
  const email = `${role}${++counter}@example.test`;
  const roles = role === "member" ? [] : [{ role, team: "Night" }];
  await addPerson(world.ctx, {
    name: `Rowan ${counter} Hill`,
    email,
    password: PASSWORD,
    locale: "en",
    roles,
  });
  expect((await visitor.post("/sign-in", { email, password: PASSWORD })).status).toBe(302);
  return visitor;
}

const PAGES = [
  ["/staff/people", "routes/staff.people"],
  ["/staff/mail", "routes/staff.mail._index"],
  ["/staff/mail/mail-1", "routes/staff.mail.$mailId"],
] as const;
const OTHERS = ["visitor", "member", "helper", "moderator", "agent", "lead"] as const;
const SINGLE_FETCH_REDIRECT = 202;

describe("T4: the administrator's pages are closed to everybody else", () => {
  test.each(OTHERS)("a %s finds nothing, by no door", async (role) => {
    const visitor = await someone(role);
    for (const [page, route] of PAGES) {
      const doors = [
        page,
        `${page}.data`,
        `${page}.data?_routes=${encodeURIComponent(route)}`,
        `${page}?_routes=${encodeURIComponent(route)}`,
      ];
      for (const door of doors) {
        const answer = await visitor.get(door);
        const text = await answer.text();
        const expected =
          role !== "visitor" ? 404 : /\.data/.test(door) ? SINGLE_FETCH_REDIRECT : 302;
        expect(answer.status, `${role} ${door}`).toBe(expected);
        expect(text.includes("grantedAt"), `${role} ${door}`).toBe(false);
        expect(text.includes(CANARY), `${role} ${door}`).toBe(false);
        if (role === "visitor")
          expect(answer.headers.get("location") ?? text).toContain("/sign-in");
      }
    }
  });

  test.each(OTHERS)("a %s gives nobody a role", async (role) => {
    const visitor = await someone(role);
    const { personId } = await addPerson(world.ctx, {
      name: "Wren Moss",
      email: "wren@example.test",
      password: PASSWORD,
      locale: "en",
    });
    const fields = { do: "grant", personId: String(personId), role: "administrator", team: "" };
    for (const door of [
      "/staff/people",
      "/staff/people.data",
      "/staff/people.data?_routes=routes%2Fstaff.people",
    ]) {
      const answer = await visitor.post(door, fields);
      const expected =
        role !== "visitor" ? 404 : door.includes(".data") ? SINGLE_FETCH_REDIRECT : 302;
      expect(answer.status, `${role} ${door}`).toBe(expected);
    }
    expect(await world.db.roleGrant.count({ where: { personId } })).toBe(0);
  });

  test("an administrator gives and takes a role, and the last one stays", async () => {
    const visitor = await someone("administrator");
    const { personId } = await addPerson(world.ctx, {
      name: "Wren Moss",
      email: "wren@example.test",
      password: PASSWORD,
      locale: "en",
    });
    const grant = { do: "grant", personId: String(personId), role: "agent", team: "夜班" };
    expect((await visitor.post("/staff/people", grant)).status).toBe(302);
    const page = await (await demo.visitor().get(`/people/${personId}`)).text();
    expect(page).toContain("夜班");
    expect((await visitor.post("/staff/people", { ...grant, do: "revoke" })).status).toBe(302);
    expect(await world.db.roleGrant.count({ where: { personId } })).toBe(0);
    const own = await world.db.roleGrant.findFirstOrThrow({ select: { personId: true } });
    const last = { do: "revoke", personId: String(own.personId), role: "administrator", team: "" };
    expect((await visitor.post("/staff/people", last)).status).toBe(409);
    expect((await visitor.get("/staff/people?q=%25&person=x")).status).toBe(200);
  });
});

describe("the demo's mail", () => {
  test("is shown as text: links of ours can be followed, all else stays words", async () => {
    const visitor = await someone("administrator");
    expect(await (await visitor.get("/staff/mail")).text()).toContain(mail.subject);
    const page = await (await visitor.get("/staff/mail/mail-1")).text();
    expect(page).toContain(`href="/new-password?token=${CANARY}"`);
    expect(page).not.toMatch(/href="http:\/\/evil/);
    expect(page).not.toContain("<script>1");
    expect((await visitor.get("/staff/mail/mail-2")).status).toBe(404);
  });

  test("does not exist on a real site, even for its administrator", async () => {
    const visitor = await someone("administrator", real);
    expect((await visitor.get("/staff/people")).status).toBe(200);
    for (const page of ["/staff/mail", "/staff/mail/mail-1", "/staff/mail.data"]) {
      expect((await visitor.get(page)).status, page).toBe(404);
    }
  });
});
