import { readdirSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { MIB_PER_PERSON, PICTURES_PER_DAY } from "~/attachments";
import { addAttachment } from "~/attachments/index.server";
import { storageKey } from "~/attachments/rules";
import type { Context } from "~/infra/context";
import { pictureMaker } from "~/infra/pictures/maker.server";
import { StorageFull } from "~/infra/storage/port";
import type { Actor } from "~/shared/roles";
import { makePerson } from "../../support/make";
import { refusalOf } from "../../support/make-thread";
import {
  CANARY,
  gpsExif,
  honestPictures,
  hostilePictures,
  jpeg,
  png,
  withSegments,
} from "../../support/pictures";
import { useWorld, type World } from "../../support/world";

const DAY = 24 * 60 * 60 * 1000;
const world = useWorld();

async function stored(ctx: Context, id: string, size: "full" | "thumb"): Promise<Buffer> {
  const found = await ctx.storage.get(storageKey(id, size));
  return found ? buffer(found.content) : Buffer.alloc(0);
}

/** Rows as if somebody had added this many pictures of this size. */
async function fill({ db, clock }: World, { id: ownerId }: Actor, count: number, bytes: number) {
  const sizes = { width: 9, height: 9, thumbWidth: 9, thumbHeight: 9 };
  await db.attachment.createMany({
    data: Array.from({ length: count }, (_, index) => ({
      id: `${ownerId}-${index}-${bytes}`,
      ownerId,
      type: "image/png",
      bytes,
      ...sizes,
      createdAt: clock.now(),
    })),
  });
}

describe("a picture is made anew", () => {
  test("T8: of place, maker, notes and anything else hidden in a picture nothing is kept", async () => {
    const ctx = world.as(await makePerson(world));
    for (const { name, file } of await honestPictures()) {
      const { id } = await addAttachment(ctx, { file, alt: "" });
      for (const size of ["full", "thumb"] as const) {
        const bytes = await stored(ctx, id, size);
        const { exif, icc, xmp, iptc, format, comments } = await sharp(bytes).metadata();
        expect({ exif, icc, xmp, iptc, comments }, `${name} ${size}`).toEqual({});
        expect(["png", "jpeg", "webp"]).toContain(format);
        for (const mark of [CANARY, "Exif", "GPS", "<script"])
          expect(bytes.includes(mark), `${name} ${size} ${mark}`).toBe(false);
      }
    }
  });

  test("what is seen stays: size, colours, transparency, and which way up it is", async () => {
    const ctx = world.as(await makePerson(world));
    const drawn = await sharp({
      create: {
        width: 900,
        height: 300,
        channels: 4,
        background: { r: 200, g: 30, b: 60, alpha: 0.5 },
      },
    })
      .png()
      .toBuffer();
    const kept = await addAttachment(ctx, { file: drawn, alt: "" });
    expect(kept).toMatchObject({ width: 900, height: 300 });
    const pixels = await sharp(await stored(ctx, kept.id, "full"))
      .raw()
      .toBuffer();
    expect([...pixels.subarray(0, 4)]).toEqual([200, 30, 60, 128]);
    const thumb = await sharp(await stored(ctx, kept.id, "thumb")).metadata();
    expect([thumb.width, thumb.height, thumb.format]).toEqual([800, 267, "webp"]);
    const turned = withSegments(await jpeg(400, 200), gpsExif("Phone", 6));
    expect(await addAttachment(ctx, { file: turned, alt: "" })).toMatchObject({
      width: 200,
      height: 400,
    });
  });

  test("T24: what is refused leaves no row and no file", async () => {
    const actor = await makePerson(world);
    const ctx = world.as(actor);
    const untouched = {
      ...ctx,
      // why: shows that refused files never get as far as a decoder.
      pictures: { make: () => Promise.reject(new Error("it was decoded")) },
    };
    for (const { name, file, problem } of await hostilePictures())
      expect(await refusalOf(addAttachment(untouched, { file, alt: "" })), name).toBe(
        `attachment.${problem}`,
      );
    const broken = png({ pixels: Buffer.from("not deflated at all") });
    expect(await refusalOf(addAttachment(ctx, { file: broken, alt: "" }))).toBe(
      "attachment.damaged",
    );
    expect(await world.db.attachment.count()).toBe(0);
    expect(readdirSync(world.uploads)).toEqual([]);
  });

  test("T25: a picture that takes too long or too much memory is given up, and the next one is made", async () => {
    const ctx = world.as(await makePerson(world));
    const file = await jpeg(3000, 2000);
    const hasty = { ...ctx, pictures: pictureMaker({ milliseconds: 20 }) };
    expect(await refusalOf(addAttachment(hasty, { file, alt: "" }))).toBe("attachment.too-costly");
    const narrow = { ...ctx, pictures: pictureMaker({ memoryMib: 40 }) };
    expect(await refusalOf(addAttachment(narrow, { file, alt: "" }))).toBe("attachment.too-costly");
    expect(await addAttachment(ctx, { file, alt: "" })).toMatchObject({ width: 3000 });
  });

  test("T25: when too many wait, the next is told to come back, and those who wait are served", async () => {
    const maker = pictureMaker();
    const file = png();
    const made = await Promise.all(Array.from({ length: 20 }, () => maker.make(file, "png")));
    expect(made.filter((each) => each === "busy")).toHaveLength(6);
    expect(made.filter((each) => typeof each === "object")).toHaveLength(14);
    expect(await maker.make(file, "png")).toBeTypeOf("object");
  });
});

describe("how much a person may add", () => {
  test("T26: twenty uploads at once do not pass the quota of a day", async () => {
    const actor = await makePerson(world);
    await fill(world, actor, PICTURES_PER_DAY - 3, 1000);
    const made = await world.pictures.make(png(), "png");
    // why: twenty at once would be told to wait for a decoder; here it is the count that is asked.
    const ctx = { ...world.as(actor), pictures: { make: async () => made } };
    const codes = await Promise.all(
      Array.from({ length: 20 }, () => refusalOf(addAttachment(ctx, { file: png(), alt: "" }))),
    );
    expect(codes.filter((code) => code === "")).toHaveLength(3);
    expect(codes.filter((code) => code === "attachment.too-many-today")).toHaveLength(17);
    expect(await world.db.attachment.count()).toBe(PICTURES_PER_DAY);
    const files = readdirSync(world.uploads, { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile())).toHaveLength(3 * 2);
  });

  test("T26: a day later there is room again, but never more than a person's own in all", async () => {
    const actor = await makePerson(world);
    const ctx = world.as(actor);
    await fill(world, actor, PICTURES_PER_DAY, 1000);
    expect(await refusalOf(addAttachment(ctx, { file: png(), alt: "" }))).toBe(
      "attachment.too-many-today",
    );
    world.clock.advance(DAY);
    expect(await refusalOf(addAttachment(ctx, { file: png(), alt: "" }))).toBe("");
    await fill(world, actor, 1, MIB_PER_PERSON * 1024 * 1024 - 1000);
    expect(await refusalOf(addAttachment(ctx, { file: png(), alt: "" }))).toBe(
      "attachment.no-room",
    );
    const other = world.as(await makePerson(world));
    expect(await refusalOf(addAttachment(other, { file: png(), alt: "" }))).toBe("");
  });

  test("a full disk leaves no row and no half of a picture", async () => {
    const ctx = world.as(await makePerson(world));
    const { storage } = ctx;
    const full: Context = {
      ...ctx,
      storage: {
        ...storage,
        // why: the disk of a test can't be filled; the first of two files fits.
        put: (key, bytes, type) =>
          key.endsWith("thumb")
            ? Promise.reject(new StorageFull("full"))
            : storage.put(key, bytes, type),
      },
    };
    await expect(addAttachment(full, { file: png(), alt: "" })).rejects.toThrow(StorageFull);
    expect(await world.db.attachment.count()).toBe(0);
    const files = readdirSync(world.uploads, { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile())).toEqual([]);
  });
});
