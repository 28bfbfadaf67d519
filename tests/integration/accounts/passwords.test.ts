import { describe, expect, test } from "vitest";
import {
  actorFromSession,
  changePassword,
  isLinkAlive,
  passwordWork,
  requestPasswordReset,
  resetPassword,
  signIn,
} from "~/accounts/index.server";
import { hashPassword, verifyPassword } from "~/accounts/passwords.server";
import {
  browse,
  browserOf,
  databaseDump,
  makeAccount,
  PASSWORD,
  refusalOf,
  tokenIn,
} from "../../support/make-account";
import { useWorld } from "../../support/world";

const world = useWorld();
const NEW = "walnut ferry 8 umbrella";

async function resetLink(email: string): Promise<string> {
  await requestPasswordReset(world.ctx, { email, ip: null });
  await world.drain();
  return tokenIn(world.mailer.sent.at(-1));
}
const reset = (token: string, password = NEW) =>
  resetPassword(world.ctx, { token, password, ip: null, userAgent: "" });
const signsIn = (email: string, password: string) =>
  signIn(world.ctx, { email, password, ip: null, userAgent: "" }).then(
    () => true,
    () => false,
  );

describe("T14: a forgotten password", () => {
  test("the link sets a new one, signs this browser in and all others out, and tells the owner", async () => {
    const { email, actor } = await makeAccount(world);
    const thief = await browse(world, email);
    const here = await browserOf(world, (await reset(await resetLink(email))).setCookie);
    expect(here.actor.id).toBe(actor.id);
    expect(await actorFromSession(world.ctx, thief.cookie)).toBeNull();
    expect([await signsIn(email, PASSWORD), await signsIn(email, NEW)]).toEqual([false, true]);
    await world.drain();
    expect(world.mailer.sent.at(-1)).toMatchObject({
      to: email,
      subject: "Your password for Askwell was changed",
    });
  });

  test("of fifty uses of one link at once, one succeeds", async () => {
    const { email } = await makeAccount(world);
    const token = await resetLink(email);
    const tries = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) => reset(token, `${NEW} ${index}`)),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const codes = tries.flatMap((each) => (each.status === "rejected" ? [each.reason.code] : []));
    expect(new Set(codes)).toEqual(new Set(["account.link-dead"]));
    expect(await world.db.session.count()).toBe(1);
  });

  test("a link dies after thirty minutes, by a newer one, and by a used one", async () => {
    const { email } = await makeAccount(world);
    const older = await resetLink(email);
    const newer = await resetLink(email);
    expect((await refusalOf(reset(older))).code).toBe("account.link-dead");
    world.clock.advance(29 * 60_000);
    expect(await isLinkAlive(world.ctx, "reset-password", newer)).toBe(true);
    world.clock.advance(60_000);
    expect(await isLinkAlive(world.ctx, "reset-password", newer)).toBe(false);
    expect((await refusalOf(reset(newer))).code).toBe("account.link-dead");
    const third = await resetLink(email);
    await reset(third);
    expect((await refusalOf(reset(third, "another fine one 77"))).code).toBe("account.link-dead");
  });

  test("a link for one thing does not open another, and made-up links open nothing", async () => {
    await makeAccount(world, { email: "ana@example.test", verified: false });
    const { email } = await makeAccount(world);
    const token = await resetLink(email);
    expect(await isLinkAlive(world.ctx, "verify-address", token)).toBe(false);
    for (const made of ["", "x", "\u0000", "A".repeat(43), "a".repeat(100_000)])
      expect((await refusalOf(reset(made))).code).toBe("account.link-dead");
  });

  test("no link or password stands in the database, jobs included, and links name our own address", async () => {
    const { email } = await makeAccount(world);
    const token = await resetLink(email);
    expect(token.length).toBe(43);
    expect(world.mailer.sent.at(-1)?.text).toContain(
      `http://localhost:3000/new-password?token=${token}`,
    );
    expect(await databaseDump(world)).not.toContain(token);
  });

  test("an unfit new password is refused at its field and leaves the link alive", async () => {
    const { email } = await makeAccount(world);
    const token = await resetLink(email);
    const refusal = await refusalOf(reset(token, email));
    expect(refusal).toMatchObject({ code: "account.password-own", options: { field: "password" } });
    expect(await isLinkAlive(world.ctx, "reset-password", token)).toBe(true);
  });

  test("whoever reads the mail has shown that the address is theirs", async () => {
    const { email, actor } = await makeAccount(world, { verified: false });
    expect(actor.verified).toBe(false);
    const { setCookie } = await reset(await resetLink(email));
    expect((await browserOf(world, setCookie)).actor.verified).toBe(true);
  });
});

describe("T13: asking for a new password", () => {
  test("is the same for an address that nobody has: one job, no mail, no look-up before", async () => {
    const { email } = await makeAccount(world);
    const ask = async (address: string) => {
      const hashes = passwordWork.count;
      const answer = await requestPasswordReset(world.ctx, { email: address, ip: null });
      const waiting = await world.drain();
      return { answer, waiting, hashes: passwordWork.count - hashes };
    };
    expect(await ask("nobody@example.test")).toEqual(await ask(email));
    expect(world.mailer.sent.map(({ to }) => to)).toEqual([email]);
  });
});

describe("changing the password", () => {
  test("keeps this device, ends the others, kills reset links and tells the owner", async () => {
    const { email } = await makeAccount(world);
    const here = await browse(world, email);
    const there = await browse(world, email);
    const link = await resetLink(email);
    await changePassword(world.as(here.actor), {
      oldPassword: PASSWORD,
      newPassword: NEW,
      sessionId: here.sessionId,
    });
    expect(await actorFromSession(world.ctx, here.cookie)).not.toBeNull();
    expect(await actorFromSession(world.ctx, there.cookie)).toBeNull();
    expect(await isLinkAlive(world.ctx, "reset-password", link)).toBe(false);
    expect([await signsIn(email, PASSWORD), await signsIn(email, NEW)]).toEqual([false, true]);
    await world.drain();
    expect(world.mailer.sent.at(-1)?.subject).toBe("Your password for Askwell was changed");
  });

  test("needs the present one, and a new one that fits", async () => {
    const { actor } = await makeAccount(world);
    const ctx = world.as(actor);
    const wrong = await refusalOf(
      changePassword(ctx, { oldPassword: "not this one", newPassword: NEW, sessionId: null }),
    );
    expect(wrong).toMatchObject({
      code: "account.password-wrong",
      options: { field: "oldPassword" },
    });
    const weak = await refusalOf(
      changePassword(ctx, { oldPassword: PASSWORD, newPassword: "1234567890", sessionId: null }),
    );
    expect(weak).toMatchObject({
      code: "account.password-common",
      options: { field: "newPassword" },
    });
    expect(
      (
        await refusalOf(
          changePassword(world.ctx, { oldPassword: PASSWORD, newPassword: NEW, sessionId: null }),
        )
      ).code,
    ).toBe("account.sign-in-first");
  });
});

describe("hashing", () => {
  test("never more than two at once, however many ask", async () => {
    passwordWork.mostInFlight = 0;
    const hashes = await Promise.all(Array.from({ length: 12 }, () => hashPassword(PASSWORD)));
    expect(passwordWork.mostInFlight).toBe(2);
    expect(passwordWork.inFlight).toBe(0);
    expect(new Set(hashes).size).toBe(12);
    expect(await verifyPassword(hashes[3] ?? null, PASSWORD)).toBe(true);
    expect(await verifyPassword(null, PASSWORD)).toBe(false);
  });

  test("a password typed with composed or decomposed letters is the same one", async () => {
    expect(
      await verifyPassword(await hashPassword("ja\u0308germeister 77"), "j\u00E4germeister 77"),
    ).toBe(true);
  });
});
