import { describe, expect, test } from "vitest";
import { readPicture } from "~/attachments/read-picture/read-picture.server";
import { chance } from "../../support/chance";
import { honestPictures, hostilePictures, jpeg, png, webp } from "../../support/pictures";

describe("what a file is, is read from its bytes", () => {
  test("T24: pages, scripts, documents, moving pictures and files that are two things are refused, each with its reason", async () => {
    const hostile = await hostilePictures();
    expect(hostile.length).toBeGreaterThan(50);
    const wrong = hostile
      .map(({ name, file, problem }) => ({ name, problem, found: readPicture(file) }))
      .filter(({ problem, found }) => problem !== found);
    expect(wrong).toEqual([]);
  });

  test("pictures as people have them are taken, with their size", async () => {
    for (const { name, file } of await honestPictures())
      expect(readPicture(file), name).toBeTypeOf("object");
    expect(readPicture(png({ width: 70, height: 30 }))).toEqual({
      kind: "png",
      width: 70,
      height: 30,
      lossless: true,
    });
    expect(readPicture(await jpeg(33, 44))).toEqual({
      kind: "jpeg",
      width: 33,
      height: 44,
      lossless: false,
    });
    expect(readPicture(await webp(33, 44))).toMatchObject({
      width: 33,
      height: 44,
      lossless: false,
    });
    expect(readPicture(await webp(33, 44, true))).toMatchObject({
      width: 33,
      height: 44,
      lossless: true,
    });
  });

  test("a picture of exactly 24 million pixels is taken", () => {
    const file = png({ width: 6_000, height: 4_000, pixels: Buffer.alloc(9) });
    expect(readPicture(file)).toMatchObject({ width: 6_000, height: 4_000 });
  });

  test("T25: what unpacks to 96 MiB is refused without being unpacked", async () => {
    const bombs = (await hostilePictures()).filter(({ name }) => /96 MiB/.test(name));
    expect(bombs).toHaveLength(3);
    for (const { name, file } of bombs) {
      const before = process.memoryUsage().arrayBuffers;
      const found = readPicture(file);
      expect(process.memoryUsage().arrayBuffers - before, name).toBeLessThan(32 * 1024 * 1024);
      expect(found, name).toBe("other-content");
    }
  });

  test("a file with any byte changed, cut anywhere, is read or refused, never a fault", async () => {
    const files = [png(), await jpeg(40, 30), await webp(40, 30), await webp(40, 30, true)];
    const next = chance(12345);
    for (let round = 0; round < 4000; round++) {
      const file = Buffer.from(files[round % files.length] ?? png());
      for (let changes = next(4); changes >= 0; changes--)
        file[next(Math.min(file.length, 300))] = next(256);
      const found = readPicture(round % 3 === 0 ? file.subarray(0, next(file.length)) : file);
      expect(["string", "object"]).toContain(typeof found);
    }
  });
});
