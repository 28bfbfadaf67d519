import { beforeEach, describe, expect, test } from "vitest";
import {
  openBoxPicture,
  openPrivateBox,
  ownPrivateBox,
  rotateBoxKeys,
  writePrivateBox,
} from "~/escalation/index.server";
import { aesSealing } from "~/infra/sealing/aes.server";
import { ask } from "../../support/make-thread";
import { PRIVATE, pictureTicket } from "../../support/private-boxes";
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
const open = () => openPrivateBox(agent(), { questionId, why: WHY });
const texts = async () =>
  Object.fromEntries((await open()).entries.map(({ field, text }) => [field, text]));

describe("a box that was tampered with", () => {
  beforeEach(fill);
  const entryOf = (field: string) =>
    world.db.privateBoxEntry.findFirstOrThrow({ where: { questionId, field } });

  test("an entry moved to another box does not open there", async () => {
    const other = await ask(world.as(cast.peer), { title: "My payment is stuck as well" });
    await writePrivateBox(world.as(cast.peer), {
      questionId: other,
      fields: { phone: "12345678" },
    });
    const { id } = await entryOf("phone");
    await world.db.privateBoxEntry.update({ where: { id }, data: { questionId: other } });
    const { entries } = await openPrivateBox(agent(), { questionId: other, why: WHY });
    expect(entries.map(({ text }) => text).sort()).toEqual(["12345678", null]);
  });

  test("an entry moved to another field does not open", async () => {
    const { id } = await entryOf("phone");
    await world.db.privateBoxEntry.update({ where: { id }, data: { field: "account" } });
    expect((await open()).entries.filter(({ text }) => text === null)).toHaveLength(1);
  });

  test("a changed byte, or a key that is gone, costs that entry alone", async () => {
    const { id, sealed } = await entryOf("transaction");
    const changed = new Uint8Array(sealed);
    changed[30] = (changed[30] ?? 0) ^ 1;
    await world.db.privateBoxEntry.update({ where: { id }, data: { sealed: changed } });
    const { id: phone } = await entryOf("phone");
    await world.db.privateBoxEntry.update({ where: { id: phone }, data: { keyId: "lost" } });
    expect(await texts()).toEqual({ ...PRIVATE, transaction: null, phone: null });
    const own = await ownPrivateBox(asker(), questionId);
    expect(own?.entries.find(({ field }) => field === "phone")?.shown).toBeNull();
    await fill();
    expect(await texts()).toEqual(PRIVATE);
  });
});

describe("turning the keys", () => {
  const [first, second] = [
    { id: "first", key: Buffer.alloc(32, 1) },
    { id: "second", key: Buffer.alloc(32, 2) },
  ];
  const before = aesSealing([first]);
  const both = aesSealing([second, first]);
  const after = aesSealing([second]);

  test("seals everything anew, pictures included, and a second run finds nothing to do", async () => {
    const writing = { ...asker(), sealing: before };
    const pictures = [await pictureTicket(writing)];
    await writePrivateBox(writing, { questionId, fields: PRIVATE, pictures });
    const ctx = { ...world.ctx, sealing: both };
    expect(await rotateBoxKeys(ctx)).toEqual({ resealed: 5, unopened: 0 });
    expect(await rotateBoxKeys(ctx)).toEqual({ resealed: 0, unopened: 0 });
    const reading = { ...agent(), sealing: after };
    const opened = await openPrivateBox(reading, { questionId, why: WHY });
    expect(Object.fromEntries(opened.entries.map(({ field, text }) => [field, text]))).toEqual(
      PRIVATE,
    );
    const fileId = opened.pictures[0]?.fileId ?? "";
    const picture = await openBoxPicture(reading, { questionId, fileId, size: "full" });
    expect(picture?.bytes.subarray(1, 4).toString()).toBe("PNG");
  });

  test("goes on over many batches, and leaves what it can't open as it is", async () => {
    const sealing = { ...asker(), sealing: before };
    await writePrivateBox(sealing, { questionId, fields: { phone: "12345678" } });
    const { field, sealed, keyId, writtenAt } = await world.db.privateBoxEntry.findFirstOrThrow();
    const row = { questionId, field, sealed, keyId, writtenAt };
    await world.db.privateBoxEntry.createMany({
      data: Array.from({ length: 449 }, (_, n) => (n % 9 ? row : { ...row, keyId: "lost" })),
    });
    const counts: number[] = [];
    const ctx = { ...world.ctx, sealing: both };
    const { resealed, unopened } = await rotateBoxKeys(ctx, (now) => counts.push(now.resealed));
    expect([resealed, unopened]).toEqual([400, 50]);
    expect(counts.length).toBeGreaterThan(2);
    expect(await world.db.privateBoxEntry.count({ where: { keyId: "second" } })).toBe(400);
    expect((await rotateBoxKeys(ctx)).resealed).toBe(0);
  });
});
