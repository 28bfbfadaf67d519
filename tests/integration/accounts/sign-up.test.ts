import { describe, expect, test } from "vitest";
import {
  actorFromSession,
  passwordWork,
  resendVerification,
  signIn,
  signUp,
  verifyAddress,
} from "~/accounts/index.server";
import {
  browse,
  cookieIn,
  databaseDump,
  makeAccount,
  PASSWORD,
  refusalOf,
  tokenIn,
} from "../../support/make-account";
import { useWorld } from "../../support/world";

const world = useWorld();
const form = (input: Partial<Parameters<typeof signUp>[1]> = {}) =>
  signUp(world.ctx, {
    name: "Ana Lima",
    email: "ana@example.test",
    password: PASSWORD,
    locale: "en",
    ip: "203.0.113.7",
    ...input,
  });

describe("signing up", () => {
  test("a new person can sign in at once, and is verified by the mailed link", async () => {
    await form({ email: " Ana@Example.test ", locale: "zh-CN", timeZone: "Asia/Shanghai" });
    const { setCookie } = await signIn(world.ctx, {
      email: "ANA@example.test",
      password: PASSWORD,
      ip: "203.0.113.7",
      userAgent: "",
    });
    const before = await actorFromSession(world.ctx, cookieIn(setCookie));
    expect(before).toMatchObject({
      actor: { name: "Ana Lima", roles: ["member"], verified: false },
      locale: "zh-CN",
      timeZone: "Asia/Shanghai",
    });
    await world.drain();
    expect(world.mailer.sent).toHaveLength(1);
    expect(world.mailer.sent[0]).toMatchObject({
      to: "ana@example.test",
      subject: "请确认你在 Askwell 使用的邮箱",
    });
    expect(world.mailer.sent[0]?.text).toContain("http://localhost:3000/verify-address?token=");
    await verifyAddress(world.ctx, { token: tokenIn(world.mailer.sent[0]) });
    expect((await actorFromSession(world.ctx, cookieIn(setCookie)))?.actor.verified).toBe(true);
  });

  test("the verification link works once and for three days, and a newer one replaces it", async () => {
    const { actor } = await makeAccount(world, { verified: false });
    await resendVerification(world.as(actor), { ip: null });
    await world.drain();
    await resendVerification(world.as(actor), { ip: null });
    await world.drain();
    const [older, newer] = world.mailer.sent.map(tokenIn);
    expect((await refusalOf(verifyAddress(world.ctx, { token: older ?? "" }))).code).toBe(
      "account.link-dead",
    );
    world.clock.advance(3 * 24 * 60 * 60 * 1000);
    expect((await refusalOf(verifyAddress(world.ctx, { token: newer ?? "" }))).code).toBe(
      "account.link-dead",
    );
    await resendVerification(world.as(actor), { ip: null });
    await world.drain();
    const token = tokenIn(world.mailer.sent.at(-1));
    await verifyAddress(world.ctx, { token });
    expect((await refusalOf(verifyAddress(world.ctx, { token }))).code).toBe("account.link-dead");
  });

  test("T14: of fifty uses of one link in the same moment, one counts", async () => {
    await form();
    await world.drain();
    const token = tokenIn(world.mailer.sent[0]);
    const tries = await Promise.allSettled(
      Array.from({ length: 50 }, () => verifyAddress(world.ctx, { token })),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("everything that does not fit is said at once, beside its field", async () => {
    const refusal = await refusalOf(
      form({ name: "✓ Support", email: "nobody", password: "short" }),
    );
    const all = [refusal, ...(refusal.options.others ?? [])];
    expect(all.map(({ code, options }) => [options.field, code])).toEqual([
      ["name", "account.name-symbols"],
      ["email", "account.email-invalid"],
      ["password", "text.too-short"],
    ]);
    expect(await world.db.person.count()).toBe(0);
  });

  test("T11: a name that imitates staff, or looks like another person's, is refused", async () => {
    expect((await refusalOf(form({ name: "Оffiсial Help" }))).code).toBe("account.name-reserved");
    await form({ name: "Alice" });
    const taken = await refusalOf(form({ name: "AIicé", email: "eve@example.test" }));
    expect(taken).toMatchObject({ code: "account.name-taken", options: { field: "name" } });
    expect(await world.db.person.count()).toBe(1);
  });

  test("two people who take one name in the same moment: one has it, the other is told", async () => {
    const tries = await Promise.allSettled(
      ["a", "b", "c", "d"].map((who) => form({ name: "Same Name", email: `${who}@example.test` })),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refused = tries.flatMap((each) => (each.status === "rejected" ? [each.reason.code] : []));
    expect(refused).toEqual(["account.name-taken", "account.name-taken", "account.name-taken"]);
  });

  test("NUL, lone surrogates and heaps of marks leave no trace", async () => {
    for (const bad of [
      "\u0000",
      "\uD800",
      "a\u0301".repeat(3) + "\u0301".repeat(100_000),
      "\u202E",
    ]) {
      await refusalOf(form({ name: `Ana${bad}` }));
      await refusalOf(form({ email: `ana${bad}@example.test` }));
    }
    await refusalOf(form({ password: `plum boat lantern\uD800` }));
    expect(await world.db.person.count()).toBe(0);
    expect(await world.db.attemptWindow.count()).toBe(0);
  });
});

describe("T13: signing up tells nobody whether an address has an account", () => {
  const jobs = () =>
    world.db.$queryRaw<
      { name: string }[]
    >`SELECT name FROM pgboss.job WHERE name LIKE 'accounts.%'`;

  test("a known address gets the same answer after the same work, and only its owner learns", async () => {
    await makeAccount(world, { name: "Ana Lima", email: "ana@example.test" });
    const measure = async (email: string, name: string) => {
      const hashes = passwordWork.count;
      const before = (await jobs()).length;
      const answer = await form({ email, name });
      return { answer, hashes: passwordWork.count - hashes, jobs: (await jobs()).length - before };
    };
    const known = await measure("ana@example.test", "Bea Sol");
    const fresh = await measure("new@example.test", "Cleo Sol");
    expect(known).toEqual(fresh);
    expect(known).toEqual({ answer: undefined, hashes: 1, jobs: 1 });
    await world.drain();
    const mails = world.mailer.sent.map(({ to, subject }) => [to, subject]);
    expect(mails).toHaveLength(2);
    expect(mails).toContainEqual(["ana@example.test", "You already have an account at Askwell"]);
    expect(mails).toContainEqual(["new@example.test", "Confirm your address for Askwell"]);
  });

  test("a taken name is told alike with a known address and a new one", async () => {
    await makeAccount(world, { name: "Ana Lima", email: "ana@example.test" });
    for (const email of ["ana@example.test", "new@example.test"]) {
      expect((await refusalOf(form({ email, name: "ana lima" }))).code).toBe("account.name-taken");
    }
    expect(await world.drain()).toBe(0);
  });

  test("the account of the known address is left as it was", async () => {
    await makeAccount(world, { name: "Ana Lima", email: "ana@example.test" });
    await form({ name: "Bea Sol", password: "another good one 12" });
    expect(await world.db.person.count()).toBe(1);
    expect((await browse(world, "ana@example.test")).actor.name).toBe("Ana Lima");
  });

  test("a mail never repeats the name that a stranger chose", async () => {
    await form({ name: "Visit evil.example now" });
    await world.drain();
    expect(JSON.stringify(world.mailer.sent)).not.toContain("evil.example");
  });
});

describe("what the database holds", () => {
  test("neither passwords nor links: a stolen dump opens nothing", async () => {
    await form();
    await world.drain();
    const token = tokenIn(world.mailer.sent[0]);
    const { cookie } = await browse(world, "ana@example.test");
    const dump = await databaseDump(world);
    expect(dump).toContain("ana@example.test");
    expect(dump).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
    for (const secret of [PASSWORD, token, cookie]) {
      expect(secret.length).toBeGreaterThan(15);
      expect(dump).not.toContain(secret);
    }
  });
});
