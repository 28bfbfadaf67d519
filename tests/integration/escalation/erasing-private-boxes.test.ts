import { beforeEach, describe, expect, test } from "vitest";
import { removePost } from "~/answers/index.server";
import { BOX_DAYS_AFTER_ANSWER, BOX_DAYS_AFTER_CLOSING, BOX_DAYS_AT_MOST } from "~/escalation";
import {
  closeSilentCases,
  declineCase,
  eraseDuePrivateBoxes,
  keepBoxPicture,
  openBoxPicture,
  openPrivateBox,
  ownPrivateBox,
  removeStrayBoxFiles,
  sayStillBroken,
  solveCase,
  takesPrivate,
  writePrivateBox,
} from "~/escalation/index.server";
import { closeQuestion } from "~/questions/index.server";
import { makePerson } from "../../support/make";
import { answer, ask, refusalOf } from "../../support/make-thread";
import { png } from "../../support/pictures";
import { openCaseFor, PRIVATE, pictureTicket, storedBytes } from "../../support/private-boxes";
import { type Cast, makeCast } from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();
const DAY = 86_400_000;
const WHY = "The bank asks us for this number.";
/** Days from a solution until its case is closed, and a moment. */
const SILENCE = 7;

let cast: Cast;
let questionId: number;

beforeEach(async () => {
  cast = await makeCast(world);
  questionId = await ask(world.as(cast.asker));
});

const asker = () => world.as(cast.asker);
const agent = () => world.as(cast.agent);
const entries = () => world.db.privateBoxEntry.count({ where: { questionId } });

async function fill(): Promise<void> {
  const pictures = [await pictureTicket(asker())];
  await writePrivateBox(asker(), { questionId, fields: PRIVATE, pictures });
}

/** Lets days pass and runs the sweeps; gives how many boxes were erased. */
async function days(count: number): Promise<number> {
  world.clock.advance(count * DAY);
  await closeSilentCases(world.ctx);
  await world.drain();
  return eraseDuePrivateBoxes(world.ctx);
}

async function solvedCase(): Promise<number> {
  const caseId = await openCaseFor(world, questionId, cast);
  await answer(agent(), questionId, { official: true });
  await world.drain();
  await solveCase(agent(), { caseId });
  return caseId;
}

describe("a box whose case is over", () => {
  beforeEach(fill);

  test("is erased 31 days after closing, not a day before, files and all; who read it stays noted", async () => {
    await openPrivateBox(agent(), { questionId, why: WHY });
    await solvedCase();
    expect(await days(SILENCE)).toBe(0);
    expect(await days(BOX_DAYS_AFTER_CLOSING - 1)).toBe(0);
    expect(await entries()).toBe(5);
    expect(await days(1)).toBe(1);
    expect(await entries()).toBe(0);
    expect(await storedBytes(world)).toBe("");
    expect(await days(1)).toBe(0);
    expect(await world.db.privateBoxReading.count()).toBe(1);
    const own = await ownPrivateBox(asker(), questionId);
    expect(own).toMatchObject({ entries: [], open: false, readings: [{ name: "Agnes" }] });
  });

  test("takes nothing more afterwards", async () => {
    await solvedCase();
    await days(SILENCE);
    await days(BOX_DAYS_AFTER_CLOSING);
    expect(await takesPrivate(asker(), questionId)).toBe(false);
    const attempt = writePrivateBox(asker(), { questionId, fields: { phone: "1" } });
    expect(await refusalOf(attempt)).toBe("private-box.over");
  });

  test("stays when the case is taken up again within its 30 days", async () => {
    await solvedCase();
    await days(SILENCE);
    await days(29);
    await sayStillBroken(asker(), { questionId, note: "The money is missing again." });
    expect(await days(200)).toBe(0);
    expect(await entries()).toBe(5);
  });

  test("begins anew where support is at work once more", async () => {
    await solvedCase();
    await days(SILENCE);
    await days(BOX_DAYS_AFTER_CLOSING);
    await openCaseFor(world, questionId, cast);
    await fill();
    expect(await days(300)).toBe(0);
    expect(await entries()).toBe(5);
  });

  test("is erased after support gave the question back", async () => {
    const caseId = await openCaseFor(world, questionId, cast);
    await declineCase(agent(), { caseId, reason: "Only the community can know this." });
    expect(await days(BOX_DAYS_AFTER_CLOSING - 1)).toBe(0);
    expect(await days(1)).toBe(1);
    expect(await entries()).toBe(0);
  });
});

describe("a box whose question never reaches support", () => {
  beforeEach(fill);

  test("is erased 30 days after somebody else answered", async () => {
    await days(2);
    await answer(asker(), questionId);
    expect(await days(10)).toBe(0);
    await answer(world.as(cast.peer), questionId);
    expect(await days(BOX_DAYS_AFTER_ANSWER - 1)).toBe(0);
    expect(await days(1)).toBe(1);
  });

  test("30 days after it was closed or taken away", async () => {
    const other = await ask(asker(), { title: "My payment is stuck as well" });
    await writePrivateBox(asker(), { questionId: other, fields: PRIVATE });
    await closeQuestion(world.as(cast.moderator), { questionId, reason: "outdated", note: "" });
    await removePost(asker(), other);
    expect(await days(BOX_DAYS_AFTER_ANSWER - 1)).toBe(0);
    expect(await days(1)).toBe(2);
  });

  test("after 90 days at most, counted from what was last put in", async () => {
    expect(await days(80)).toBe(0);
    await writePrivateBox(asker(), { questionId, fields: { phone: "010 6505 2255" } });
    expect(await days(BOX_DAYS_AT_MOST - 1)).toBe(0);
    expect(await days(1)).toBe(1);
  });

  test("what is put in after the answer has its 30 days too", async () => {
    await answer(world.as(cast.peer), questionId);
    await days(25);
    await writePrivateBox(asker(), { questionId, fields: { phone: "010 6505 2255" } });
    expect(await days(BOX_DAYS_AFTER_ANSWER - 1)).toBe(0);
    expect(await days(1)).toBe(1);
  });

  test("stays while support has the case, however long", async () => {
    await answer(world.as(cast.peer), questionId);
    await openCaseFor(world, questionId, cast);
    expect(await days(400)).toBe(0);
    expect(await entries()).toBe(5);
  });
});

describe("pictures", () => {
  const open = () => openPrivateBox(agent(), { questionId, why: WHY });
  const look = async (size: "full" | "thumb" = "full", minutes = 0) => {
    const fileId = (await open()).pictures[0]?.fileId ?? "";
    world.clock.advance(minutes * 60_000);
    return openBoxPicture(agent(), { questionId, fileId, size });
  };

  test("come back as they were made, in both sizes, each look noted", async () => {
    await fill();
    expect((await look())?.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect((await look("thumb"))?.bytes.subarray(8, 12).toString()).toBe("WEBP");
    const noted = await world.db.privateBoxReading.findMany({ orderBy: { id: "asc" } });
    expect(noted.map(({ storageKey }) => storageKey !== null)).toEqual([false, true, false, true]);
    expect(noted.map(({ why }) => why)).toEqual([WHY, WHY, WHY, WHY]);
    expect(await look("full", 15)).toBeNull();
  });

  test("looking at them makes the time of a reason no longer", async () => {
    await fill();
    const fileId = (await open()).pictures[0]?.fileId ?? "";
    const lookAfter = (minutes: number) => {
      world.clock.advance(minutes * 60_000);
      return openBoxPicture(agent(), { questionId, fileId, size: "full" });
    };
    expect(await lookAfter(10)).not.toBeNull();
    expect(await lookAfter(4)).not.toBeNull();
    expect(await lookAfter(2)).toBeNull();
  });

  test("bytes that were changed or swapped are not shown", async () => {
    await fill();
    const { pictures } = await open();
    const fileId = pictures[0]?.fileId ?? "";
    const key = `private-box/${fileId.slice(0, 2)}/${fileId}`;
    const thumb = await world.storage.get(`${key}-thumb`);
    const chunks: Buffer[] = [];
    for await (const chunk of thumb?.content ?? []) chunks.push(chunk as Buffer);
    await world.storage.put(`${key}-full`, Buffer.concat(chunks), "application/octet-stream");
    expect(await openBoxPicture(agent(), { questionId, fileId, size: "full" })).toBeNull();
    expect(await openBoxPicture(agent(), { questionId, fileId, size: "thumb" })).not.toBeNull();
  });

  test("a ticket is its sender's, for a day, for one box, and can't be made up", async () => {
    const ticket = await pictureTicket(asker());
    const put = (actor = cast.asker, text = ticket, at = questionId) =>
      refusalOf(writePrivateBox(world.as(actor), { questionId: at, pictures: [text] }));
    const peers = await ask(world.as(cast.peer), { title: "My payment is stuck as well" });
    expect(await put(cast.peer, ticket, peers)).toBe("private-box.picture-gone");
    for (const odd of ["", "x", `${ticket}x`, `test.${"A".repeat(80)}`, ticket.slice(5)])
      expect(await put(cast.asker, odd)).toBe("private-box.picture-gone");
    expect(await put()).toBe("");
    const other = await ask(asker(), { title: "My payment is stuck as well" });
    expect(await put(cast.asker, ticket, other)).toBe("private-box.picture-gone");
    const late = await pictureTicket(asker());
    world.clock.advance(DAY + 1000);
    expect(await put(cast.asker, late)).toBe("private-box.picture-gone");
  });

  test("ten fit, and an eleventh is refused with all that came along", async () => {
    const tickets = await Promise.all(Array.from({ length: 11 }, () => pictureTicket(asker())));
    const put = (pictures: string[]) =>
      refusalOf(writePrivateBox(asker(), { questionId, fields: { phone: "1234567" }, pictures }));
    expect(await put(tickets)).toBe("private-box.too-many");
    expect(await put(tickets.slice(0, 10))).toBe("");
    await world.db.privateBoxEntry.deleteMany({ where: { field: "phone" } });
    expect(await put(tickets.slice(10))).toBe("private-box.too-many");
    expect(await entries()).toBe(10);
  });

  test("sixty a day, and only what is a picture", { timeout: 480_000 }, async () => {
    const { asker: person } = cast;
    const limited = world.as(await makePerson(world));
    const pdf = keepBoxPicture(world.as(person), Buffer.from("%PDF-1.7\n1 0 obj"));
    expect(await refusalOf(pdf)).toBe("attachment.wrong-type");
    const small = png({ width: 8, height: 8 });
    for (let n = 0; n < 60; n++) await keepBoxPicture(limited, small);
    expect(await refusalOf(keepBoxPicture(limited, small))).toBe("attachment.too-many-today");
  });

  test("what no form brought, or an erasing left behind, is swept after two days", async () => {
    await fill();
    await pictureTicket(asker());
    const left = { ...world.ctx, clock: { now: () => new Date(Date.now() + 3 * DAY) } };
    expect(await removeStrayBoxFiles(world.ctx)).toBe(0);
    expect(await removeStrayBoxFiles(left)).toBe(1);
    expect(await look()).not.toBeNull();
  });
});
