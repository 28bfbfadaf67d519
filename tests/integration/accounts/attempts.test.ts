import { describe, expect, test } from "vitest";
import {
  forgetExpiredAccounts,
  giveBackAttempt,
  passwordWork,
  requestPasswordReset,
  resetPassword,
  signIn,
  signUp,
  takeAttempt,
} from "~/accounts/index.server";
import {
  browserOf,
  databaseDump,
  makeAccount,
  PASSWORD,
  refusalOf,
  tokenIn,
} from "../../support/make-account";
import { useWorld } from "../../support/world";

const world = useWorld();
const MINUTE = 60_000;
const ATTEMPT = { name: "test", key: "somebody", limit: 3, windowSeconds: 60 };

async function tryPassword(
  email: string,
  password: string,
  ip: string | null = null,
): Promise<string> {
  return signIn(world.ctx, { email, password, ip, userAgent: "" }).then(
    () => "in",
    (error) => error.code,
  );
}

describe("T16: guessing passwords", () => {
  test("of hundreds of tries on one account at once, ten are checked, wherever they come from", async () => {
    const { email } = await makeAccount(world);
    const before = passwordWork.count;
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, index) =>
        tryPassword(email, `guess number ${index}`, `203.0.113.${index % 200}`),
      ),
    );
    expect(passwordWork.count - before).toBe(10);
    expect(answers.filter((code) => code === "account.sign-in-failed")).toHaveLength(10);
    expect(answers.filter((code) => code === "account.too-many-tries")).toHaveLength(290);
  });

  test("then even the right password waits, and says for how long, but the owner gets in by mail", async () => {
    const { email, actor } = await makeAccount(world);
    for (let index = 0; index < 10; index++) await tryPassword(email, "wrong one here");
    world.clock.advance(5 * MINUTE);
    const refusal = await refusalOf(
      signIn(world.ctx, { email, password: PASSWORD, ip: null, userAgent: "" }),
    );
    expect(refusal).toMatchObject({
      code: "account.too-many-tries",
      params: { minutes: 10 },
      options: { status: 429, retryAfterSeconds: 600 },
    });
    await requestPasswordReset(world.ctx, { email, ip: null });
    await world.drain();
    const link = {
      token: tokenIn(world.mailer.sent.at(-1)),
      password: "walnut ferry 8 umbrella",
      ip: null,
      userAgent: "",
    };
    const here = await browserOf(world, (await resetPassword(world.ctx, link)).setCookie);
    expect(here.actor.id).toBe(actor.id);
    expect(await tryPassword(email, "walnut ferry 8 umbrella")).toBe("in");
  });

  test("after a quarter of an hour one may try again", async () => {
    const { email } = await makeAccount(world);
    for (let index = 0; index < 11; index++) await tryPassword(email, "wrong one here");
    world.clock.advance(15 * MINUTE);
    expect(await tryPassword(email, PASSWORD)).toBe("in");
  });

  test("the limit is the same for an address that nobody has", async () => {
    const codes = [];
    for (let index = 0; index < 11; index++)
      codes.push(await tryPassword("nobody@example.test", "wrong one here"));
    expect(codes.slice(9)).toEqual(["account.sign-in-failed", "account.too-many-tries"]);
  });

  test("one place may fail fifty times over all accounts; others still get in", async () => {
    const { email } = await makeAccount(world);
    for (let index = 0; index < 50; index++)
      await takeAttempt(world.ctx, {
        name: "sign-in.ip",
        key: "203.0.113.9",
        limit: 50,
        windowSeconds: 900,
      });
    expect(await tryPassword(email, PASSWORD, "203.0.113.9")).toBe("account.too-many-tries");
    expect(await tryPassword(email, PASSWORD, "203.0.113.10")).toBe("in");
  });

  test("an office where many sign in rightly is never kept out", async () => {
    const { email } = await makeAccount(world);
    for (let index = 0; index < 15; index++)
      expect(await tryPassword(email, PASSWORD, "203.0.113.9")).toBe("in");
    await takeAttempt(world.ctx, {
      name: "sign-in.ip",
      key: "203.0.113.9",
      limit: 1,
      windowSeconds: 900,
    });
  });

  test("signing up and asking for mails are limited too", async () => {
    const form = {
      name: "Ana Lima",
      email: "ana@example.test",
      password: PASSWORD,
      locale: "en" as const,
      ip: "203.0.113.9",
    };
    for (let index = 0; index < 30; index++)
      await takeAttempt(world.ctx, {
        name: "sign-up.ip",
        key: "203.0.113.9",
        limit: 30,
        windowSeconds: 3600,
      });
    expect((await refusalOf(signUp(world.ctx, form))).options.status).toBe(429);
    for (let index = 0; index < 5; index++)
      await requestPasswordReset(world.ctx, { email: "ana@example.test", ip: null });
    expect(
      (await refusalOf(requestPasswordReset(world.ctx, { email: "ANA@example.test ", ip: null })))
        .options.status,
    ).toBe(429);
  });
});

describe("counting tries", () => {
  test("many at once are each counted, and a new window starts from nothing", async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 40 }, () => takeAttempt(world.ctx, ATTEMPT)),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
    world.clock.advance(59_000);
    expect((await refusalOf(takeAttempt(world.ctx, ATTEMPT))).options.retryAfterSeconds).toBe(1);
    world.clock.advance(1_000);
    for (let index = 0; index < 3; index++) await takeAttempt(world.ctx, ATTEMPT);
    await refusalOf(takeAttempt(world.ctx, ATTEMPT));
  });

  test("a try that is given back can be made again; keys and names do not share", async () => {
    for (let index = 0; index < 3; index++) await takeAttempt(world.ctx, ATTEMPT);
    await takeAttempt(world.ctx, { ...ATTEMPT, key: "somebody else" });
    await takeAttempt(world.ctx, { ...ATTEMPT, name: "other" });
    await giveBackAttempt(world.ctx, ATTEMPT);
    await takeAttempt(world.ctx, ATTEMPT);
    await refusalOf(takeAttempt(world.ctx, ATTEMPT));
  });

  test("no address stands in the counts, and old counts are forgotten", async () => {
    await tryPassword("secret-person@example.test", "wrong one here", "203.0.113.99");
    const dump = await databaseDump(world);
    expect(await world.db.attemptWindow.count()).toBe(3);
    expect(dump).not.toContain("secret-person");
    expect(dump).not.toContain("203.0.113.99");
    world.clock.advance(60 * MINUTE);
    await forgetExpiredAccounts(world.ctx);
    expect(await world.db.attemptWindow.count()).toBe(0);
  });
});
