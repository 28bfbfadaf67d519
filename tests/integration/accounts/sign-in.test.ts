import { describe, expect, test } from "vitest";
import {
  actorFromSession,
  endDevice,
  listDevices,
  passwordWork,
  signIn,
  signOut,
  signOutEverywhere,
} from "~/accounts/index.server";
import { makePerson } from "../../support/make";
import { browse, cookieIn, makeAccount, PASSWORD, refusalOf } from "../../support/make-account";
import { useWorld } from "../../support/world";

const world = useWorld();
const DAY = 24 * 60 * 60 * 1000;
const alive = async (cookie: string) => (await actorFromSession(world.ctx, cookie)) !== null;

describe("T13: signing in tells nobody whether an address has an account", () => {
  test("unknown address and wrong password get one answer after the same work", async () => {
    await makeAccount(world, { email: "ana@example.test" });
    const tryIt = async (email: string) => {
      const before = passwordWork.count;
      const refusal = await refusalOf(
        signIn(world.ctx, { email, password: "not this one 99", ip: null, userAgent: "" }),
      );
      return {
        code: refusal.code,
        params: refusal.params,
        options: refusal.options,
        hashes: passwordWork.count - before,
      };
    };
    const known = await tryIt("ana@example.test");
    expect(known).toEqual({ code: "account.sign-in-failed", params: {}, options: {}, hashes: 1 });
    for (const unknown of ["nobody@example.test", "not an address", ""])
      expect(await tryIt(unknown)).toEqual(known);
  });

  test("people without a password of their own, such as imported ones, can't be signed in as", async () => {
    const person = await makePerson(world, { name: "Imported One" });
    expect(person.id).toBeGreaterThan(0);
    for (const password of ["-", "", PASSWORD]) {
      const refusal = await refusalOf(
        signIn(world.ctx, { email: "importedone@example.test", password, ip: null, userAgent: "" }),
      );
      expect(refusal.code).toBe("account.sign-in-failed");
    }
  });
});

describe("T15: sessions", () => {
  test("every sign-in makes a new id; one that was planted is never taken over", async () => {
    const { email } = await makeAccount(world);
    const planted = "a".repeat(40);
    const first = await browse(world, email);
    const second = await browse(world, email);
    expect(first.cookie).toMatch(/^[a-z2-7]{40}$/);
    expect(new Set([planted, first.cookie, second.cookie]).size).toBe(3);
    expect(await alive(planted)).toBe(false);
  });

  test("what the database keeps of a session signs nobody in", async () => {
    const { email } = await makeAccount(world);
    const { cookie } = await browse(world, email);
    const rows = await world.db.session.findMany();
    expect(rows).toHaveLength(1);
    for (const value of Object.values(rows[0] ?? {})) {
      expect(String(value)).not.toContain(cookie);
      expect(await alive(String(value))).toBe(false);
    }
    expect(await alive(cookie)).toBe(true);
  });

  test("a session ends on the thirtieth day, however busy", async () => {
    const { email } = await makeAccount(world);
    const { cookie } = await browse(world, email);
    for (let day = 1; day < 30; day++) {
      world.clock.advance(DAY);
      expect(await alive(cookie), `day ${day}`).toBe(true);
    }
    world.clock.advance(DAY);
    expect(await alive(cookie)).toBe(false);
    expect(await world.db.session.count()).toBe(0);
  });

  test("a session that nobody uses ends after fourteen days", async () => {
    const { email } = await makeAccount(world);
    const { cookie } = await browse(world, email);
    world.clock.advance(13 * DAY);
    expect(await alive(cookie)).toBe(true);
    world.clock.advance(14 * DAY);
    expect(await alive(cookie)).toBe(false);
  });

  test("being seen is written down once in five minutes", async () => {
    const { email } = await makeAccount(world);
    const { cookie } = await browse(world, email);
    const seen = async () => (await world.db.session.findFirstOrThrow()).lastSeenAt.toISOString();
    const start = await seen();
    world.clock.advance(4 * 60_000);
    await alive(cookie);
    expect(await seen()).toBe(start);
    world.clock.advance(60_000);
    await Promise.all([alive(cookie), alive(cookie), alive(cookie)]);
    expect(await seen()).toBe(world.clock.now().toISOString());
  });

  test("roles are read anew at every request", async () => {
    const { actor, email } = await makeAccount(world);
    const { cookie } = await browse(world, email);
    const now = world.clock.now();
    await world.db.roleGrant.create({
      data: { personId: actor.id, role: "agent", grantedAt: now },
    });
    expect((await actorFromSession(world.ctx, cookie))?.actor.roles).toEqual(["member", "agent"]);
    await world.db.roleGrant.deleteMany();
    expect((await actorFromSession(world.ctx, cookie))?.actor.roles).toEqual(["member"]);
  });

  test("cookies that were never ours are visitors, whatever they hold", async () => {
    for (const cookie of [
      "",
      "x",
      "A".repeat(40),
      "a".repeat(41),
      "' OR 1=1 --",
      "\u0000".repeat(40),
      "%00",
    ])
      expect(await alive(cookie)).toBe(false);
  });
});

describe("a person's devices", () => {
  test("are listed with this one first, and each can be ended", async () => {
    const { email } = await makeAccount(world);
    const phone = await browse(
      world,
      email,
      PASSWORD,
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
    );
    world.clock.advance(60_000);
    const laptop = await browse(world, email);
    const silent = await browse(world, email, PASSWORD, "");
    const ctx = world.as(laptop.actor);
    const devices = await listDevices(ctx, { sessionId: phone.sessionId });
    expect(devices.map(({ device, current }) => [device, current])).toEqual([
      ["Safari on iOS", true],
      ["Unknown device", false],
      ["Firefox on Windows", false],
    ]);
    expect(
      (await listDevices({ ...ctx, locale: "zh-CN" }, { sessionId: null })).map(
        ({ device }) => device,
      ),
    ).toContain("Windows 上的 Firefox");
    await endDevice(ctx, { deviceId: phone.sessionId });
    expect([
      await alive(phone.cookie),
      await alive(laptop.cookie),
      await alive(silent.cookie),
    ]).toEqual([false, true, true]);
  });

  test("T10: the device of somebody else and one that is not there are refused alike, and stay", async () => {
    const { actor } = await makeAccount(world);
    const other = await makeAccount(world);
    const theirs = await browse(world, other.email);
    const foreign = await refusalOf(endDevice(world.as(actor), { deviceId: theirs.sessionId }));
    const absent = await refusalOf(endDevice(world.as(actor), { deviceId: 2_000_000_000 }));
    expect({ ...foreign, stack: "" }).toEqual({ ...absent, stack: "" });
    expect(foreign.options.status).toBe(404);
    expect(await alive(theirs.cookie)).toBe(true);
  });

  test("signing out ends this one, signing out everywhere ends all of one's own", async () => {
    const { actor, email } = await makeAccount(world);
    const stranger = await makeAccount(world);
    const theirs = await browse(world, stranger.email);
    const [one, two, three] = [
      await browse(world, email),
      await browse(world, email),
      await browse(world, email),
    ];
    const { setCookie } = await signOut(world.as(actor), { sessionId: one.sessionId });
    expect(cookieIn(setCookie)).toBe("");
    expect([await alive(one.cookie), await alive(two.cookie)]).toEqual([false, true]);
    await signOut(world.as(actor), { sessionId: theirs.sessionId });
    await signOutEverywhere(world.as(actor));
    expect([
      await alive(two.cookie),
      await alive(three.cookie),
      await alive(theirs.cookie),
    ]).toEqual([false, false, true]);
  });
});
