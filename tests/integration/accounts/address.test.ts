import { describe, expect, test } from "vitest";
import {
  confirmAddressChange,
  isLinkAlive,
  ownSettings,
  requestAddressChange,
  requestPasswordReset,
  resetPassword,
  signIn,
} from "~/accounts/index.server";
import {
  browse,
  databaseDump,
  makeAccount,
  PASSWORD,
  refusalOf,
  tokenIn,
} from "../../support/make-account";
import { useWorld } from "../../support/world";

const world = useWorld();
const NEXT = "next@example.test";
const mailTo = (address: string) => world.mailer.sent.filter(({ to }) => to === address);

describe("moving to another address", () => {
  test("happens by the link mailed there; the present address is told before and after", async () => {
    const { actor, email } = await makeAccount(world);
    const ctx = world.as(actor);
    await requestAddressChange(ctx, { email: " NEXT@example.test ", password: PASSWORD, ip: null });
    await world.drain();
    expect(mailTo(email).map(({ subject }) => subject)).toEqual([
      "Your account at Askwell is to get another address",
    ]);
    expect(JSON.stringify(mailTo(email))).not.toContain("next@");
    expect((await ownSettings(ctx)).email).toBe(email);
    const token = tokenIn(mailTo(NEXT)[0]);
    expect(await databaseDump(world)).not.toContain(token);
    await confirmAddressChange(world.ctx, { token });
    await world.drain();
    expect(await ownSettings(ctx)).toMatchObject({ email: NEXT, verified: true });
    expect(mailTo(email).at(-1)?.subject).toBe("Your account at Askwell has another address now");
    expect((await browse(world, NEXT)).actor.id).toBe(actor.id);
    await refusalOf(signIn(world.ctx, { email, password: PASSWORD, ip: null, userAgent: "" }));
    expect((await refusalOf(confirmAddressChange(world.ctx, { token }))).code).toBe(
      "account.link-dead",
    );
  });

  test("needs the password, a real address, and another than now", async () => {
    const { actor, email } = await makeAccount(world);
    const ask = (input: { email: string; password: string }) =>
      refusalOf(requestAddressChange(world.as(actor), { ...input, ip: null }));
    expect(await ask({ email: NEXT, password: "wrong one here" })).toMatchObject({
      code: "account.password-wrong",
      options: { field: "password" },
    });
    expect(await ask({ email: "next", password: PASSWORD })).toMatchObject({
      code: "account.email-invalid",
      options: { field: "email" },
    });
    expect((await ask({ email: email.toUpperCase(), password: PASSWORD })).code).toBe(
      "account.email-same",
    );
    expect(await world.drain()).toBe(0);
  });

  test("T13: to an address that has an account looks the same; its owner is told and nothing moves", async () => {
    const { actor } = await makeAccount(world);
    const owner = await makeAccount(world, { email: NEXT });
    expect(
      await requestAddressChange(world.as(actor), { email: NEXT, password: PASSWORD, ip: null }),
    ).toBeUndefined();
    await world.drain();
    expect(mailTo(NEXT).map(({ subject }) => subject)).toEqual([
      "You already have an account at Askwell",
    ]);
    expect((await browse(world, NEXT)).actor.id).toBe(owner.actor.id);
  });

  test("a link is dead when somebody took the address meanwhile, and the account stays where it was", async () => {
    const { actor, email } = await makeAccount(world);
    await requestAddressChange(world.as(actor), { email: NEXT, password: PASSWORD, ip: null });
    await world.drain();
    const token = tokenIn(mailTo(NEXT)[0]);
    await makeAccount(world, { email: NEXT });
    expect((await refusalOf(confirmAddressChange(world.ctx, { token }))).code).toBe(
      "account.link-dead",
    );
    expect((await ownSettings(world.as(actor))).email).toBe(email);
  });

  test("an owner who sets a new password stops a change that somebody else asked for", async () => {
    const { actor, email } = await makeAccount(world);
    await requestAddressChange(world.as(actor), { email: NEXT, password: PASSWORD, ip: null });
    await requestPasswordReset(world.ctx, { email, ip: null });
    await world.drain();
    const reset = mailTo(email).find(({ subject }) => subject.startsWith("Set a new password"));
    await resetPassword(world.ctx, {
      token: tokenIn(reset),
      password: "walnut ferry 8 umbrella",
      ip: null,
      userAgent: "",
    });
    expect(await isLinkAlive(world.ctx, "change-address", tokenIn(mailTo(NEXT)[0]))).toBe(false);
  });
});

describe("mails", () => {
  test("come in the recipient's language, with one link and the reason", async () => {
    await makeAccount(world, { email: "zh@example.test", locale: "zh-CN" });
    await requestPasswordReset(world.ctx, { email: "zh@example.test", ip: null });
    await world.drain();
    const mail = world.mailer.sent.at(-1);
    expect(mail?.subject).toBe("为 Askwell 设置新密码");
    expect(mail?.text).toContain("30 分钟内有效");
    expect(mail?.text).toContain("收到这封邮件，是因为");
    expect(mail?.html).toContain('<html lang="zh-CN">');
    expect(mail?.html.match(/<a href=/g)).toHaveLength(1);
  });

  test("a mail server that is down for a while loses nothing: the job tries again with a fresh link", async () => {
    const { email } = await makeAccount(world);
    await requestPasswordReset(world.ctx, { email, ip: null });
    const [job] = await world.db.$queryRaw<{ name: string; limit: number }[]>`
      SELECT name, retry_limit AS "limit" FROM pgboss.job WHERE name = 'accounts.mail-password-reset'`;
    expect(job?.limit).toBeGreaterThan(5);
    await world.drain();
    expect(mailTo(email)).toHaveLength(1);
  });
});
