import { beforeEach, describe, expect, test } from "vitest";
import {
  emptyPrivateBox,
  handBackCase,
  openPrivateBox,
  ownPrivateBox,
  solveCase,
  staffPrivateBox,
  waitForCustomer,
  writePrivateBox,
} from "~/escalation/index.server";
import { makePerson } from "../../support/make";
import { databaseDump } from "../../support/make-account";
import { answer, ask, refusalOf } from "../../support/make-thread";
import {
  leaksIn,
  openCaseFor,
  PRIVATE,
  pictureTicket,
  storedBytes,
} from "../../support/private-boxes";
import { type Cast, makeCast } from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();
const WHY = "The bank asks us for this number.";

let cast: Cast;
let questionId: number;

beforeEach(async () => {
  cast = await makeCast(world);
  questionId = await ask(world.as(cast.asker));
});

const asker = () => world.as(cast.asker);
const agent = () => world.as(cast.agent);
const fill = () => writePrivateBox(asker(), { questionId, fields: PRIVATE });
const open = (why = WHY) => openPrivateBox(agent(), { questionId, why });
const readings = () =>
  world.db.privateBoxReading.findMany({ where: { questionId }, orderBy: { id: "asc" } });
const texts = async () =>
  Object.fromEntries((await open()).entries.map(({ field, text }) => [field, text]));

describe("what an asker puts into the private box", () => {
  test("is read by support word for word, and by the asker by its end alone", async () => {
    await fill();
    expect(await texts()).toEqual(PRIVATE);
    const own = await ownPrivateBox(asker(), questionId);
    expect(own?.entries.map(({ field, shown }) => [field, shown])).toEqual([
      ["transaction", "••••4-KQ"],
      ["account", "••••@wallet.test"],
      ["phone", "••••0871"],
      ["other", "••••"],
    ]);
    expect(JSON.stringify(own)).not.toMatch(/77120934|private|7946|cat/);
  });

  test("stands sealed in the database and the storage, and in no job", async () => {
    await writePrivateBox(asker(), {
      questionId,
      fields: PRIVATE,
      pictures: [await pictureTicket(asker())],
    });
    const dump = await databaseDump(world);
    expect(dump).toContain("<keyId>test</keyId>");
    expect(leaksIn(dump)).toEqual([]);
    const rows = await world.db.privateBoxEntry.findMany({ select: { sealed: true } });
    expect(rows).toHaveLength(5);
    for (const { sealed } of rows)
      expect(leaksIn(Buffer.from(sealed).toString("latin1"))).toEqual([]);
    const stored = await storedBytes(world);
    expect(stored.length).toBeGreaterThan(100);
    expect(stored).not.toMatch(/PNG|IHDR|WEBP|RIFF/);
  });

  test("is replaced by what is written later, and kept where a field is left blank", async () => {
    await fill();
    await writePrivateBox(asker(), { questionId, fields: { phone: "010 6505 2255", other: " " } });
    expect(await texts()).toEqual({ ...PRIVATE, phone: "010 6505 2255" });
  });

  test("changes nothing when the same form comes again, and again at once", async () => {
    const pictures = [await pictureTicket(asker())];
    const moved = { other: ["IBAN: GB29 NWBK"] };
    const send = () => writePrivateBox(asker(), { questionId, fields: PRIVATE, moved, pictures });
    await Promise.all(Array.from({ length: 8 }, send));
    await send();
    expect(await world.db.privateBoxEntry.count()).toBe(5);
    expect((await texts()).other).toBe(`${PRIVATE.other}\nIBAN: GB29 NWBK`);
  });

  test("holds no full card number and no password", async () => {
    const { leftOut } = await writePrivateBox(asker(), {
      questionId,
      fields: { transaction: "4012 8888 8888 1881", other: "My password is plum!Boat77." },
    });
    expect(leftOut).toEqual(["card", "password"]);
    expect(await texts()).toEqual({
      transaction: "4012 88•• •••• 1881",
      other: "My password is ••••••••.",
    });
  });

  test("nobody else can write there, or learn that it exists", async () => {
    await fill();
    for (const actor of [cast.peer, cast.moderator, cast.agent, cast.lead]) {
      const attempt = writePrivateBox(world.as(actor), { questionId, fields: { phone: "1" } });
      expect(await refusalOf(attempt)).toBe("post.not-found");
      expect(await refusalOf(emptyPrivateBox(world.as(actor), { questionId }))).toBe(
        "post.not-found",
      );
      expect(await ownPrivateBox(world.as(actor), questionId)).toBeNull();
    }
    expect(await texts()).toEqual(PRIVATE);
    const answerId = await answer(world.as(cast.peer), questionId);
    const onAnswer = writePrivateBox(world.as(cast.peer), {
      questionId: answerId,
      fields: { phone: "1" },
    });
    expect(await refusalOf(onAnswer)).toBe("post.not-found");
    expect(await world.db.privateBox.count()).toBe(1);
  });

  test("tells support that waits for the asker, without saying what", async () => {
    const caseId = await openCaseFor(world, questionId, cast);
    await answer(agent(), questionId, { official: true });
    await world.drain();
    await waitForCustomer(agent(), { caseId });
    await fill();
    const found = await world.db.supportCase.findUniqueOrThrow({ where: { id: caseId } });
    expect(found.state).toBe("open");
    expect(leaksIn(await databaseDump(world))).toEqual([]);
  });

  test("can be taken out by the asker, one by one or all of it, pictures with their bytes", async () => {
    const pictures = [await pictureTicket(asker())];
    await writePrivateBox(asker(), { questionId, fields: PRIVATE, pictures });
    const phone = (await ownPrivateBox(asker(), questionId))?.entries.find(
      ({ field }) => field === "phone",
    );
    await emptyPrivateBox(asker(), { questionId, entryId: phone?.id ?? 0 });
    expect(Object.keys(await texts())).toEqual(["transaction", "account", "other"]);
    await emptyPrivateBox(asker(), { questionId });
    expect((await open()).entries).toEqual([]);
    expect(await storedBytes(world)).toBe("");
    expect(await readings()).toHaveLength(2);
    await fill();
    expect(await texts()).toEqual(PRIVATE);
  });
});

describe("opening it", () => {
  beforeEach(fill);

  test("needs a reason of ten characters from who is not assigned, and none from who is", async () => {
    expect(await refusalOf(open(""))).toBe("text.missing");
    expect(await refusalOf(open("because"))).toBe("text.too-short");
    expect(await readings()).toEqual([]);
    await open();
    const caseId = await openCaseFor(world, questionId, cast);
    await open("");
    await handBackCase(agent(), { caseId });
    expect(await refusalOf(open(""))).toBe("text.missing");
    expect((await readings()).map(({ personId, why }) => [personId, why])).toEqual([
      [cast.agent.id, WHY],
      [cast.agent.id, "assigned"],
    ]);
  });

  test("an agent of another question's case, or of one that is solved, gives a reason", async () => {
    const other = await ask(world.as(cast.peer), { title: "My payment is stuck as well" });
    await openCaseFor(world, other, cast);
    expect(await refusalOf(open(""))).toBe("text.missing");
    const caseId = await openCaseFor(world, questionId, cast);
    await answer(agent(), questionId, { official: true });
    await world.drain();
    await solveCase(agent(), { caseId });
    expect(await refusalOf(open(""))).toBe("text.missing");
  });

  test("is refused to everybody who is not of support, moderators too", async () => {
    for (const actor of [cast.asker, cast.peer, cast.moderator])
      expect(await refusalOf(openPrivateBox(world.as(actor), { questionId, why: WHY }))).toBe(
        "account.not-allowed",
      );
    const helper = await makePerson(world, { roles: ["helper"] });
    expect(await refusalOf(openPrivateBox(world.as(helper), { questionId, why: WHY }))).toBe(
      "account.not-allowed",
    );
    expect(await refusalOf(openPrivateBox(world.ctx, { questionId, why: WHY }))).toBe(
      "account.sign-in-first",
    );
    expect(await staffPrivateBox(world.as(cast.moderator), questionId)).toBeNull();
    expect(await readings()).toEqual([]);
  });

  test("gives nothing when it can't be noted", async () => {
    await world.db
      .$executeRaw`ALTER TABLE "PrivateBoxReading" ADD CONSTRAINT broken CHECK (false) NOT VALID`;
    try {
      await expect(open()).rejects.toThrow();
    } finally {
      await world.db.$executeRaw`ALTER TABLE "PrivateBoxReading" DROP CONSTRAINT broken`;
    }
    expect(await readings()).toEqual([]);
  });

  test("is noted for good: the database changes and deletes no reading", async () => {
    await open();
    await expect(world.db.privateBoxReading.deleteMany({})).rejects.toThrow(/only ever added to/);
    await expect(
      world.db.privateBoxReading.updateMany({ data: { why: "no reason at all" } }),
    ).rejects.toThrow(/only ever added to/);
  });

  test("the asker reads who and when, by first name; support reads why as well", async () => {
    await open();
    const at = world.clock.now().toISOString();
    const own = await ownPrivateBox(asker(), questionId);
    expect(own?.readings).toEqual([{ name: "Agnes", at }]);
    expect(JSON.stringify(own)).not.toContain("bank asks");
    const staff = await staffPrivateBox(world.as(cast.lead), questionId);
    expect(staff?.readings).toEqual([{ name: "Agnes Agent", at, why: WHY, picture: false }]);
    expect(leaksIn(JSON.stringify(staff))).toEqual([]);
  });

  test("a reason that holds a card number is noted without it", async () => {
    await open("Checking card 4012888888881881 with the bank");
    expect((await readings())[0]?.why).not.toContain("4012888888881881");
  });
});
