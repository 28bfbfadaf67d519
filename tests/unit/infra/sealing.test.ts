import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readEnvironment } from "~/infra/environment.server";
import { aesSealing } from "~/infra/sealing/aes.server";
import { buildSealing, KEY_FILE } from "~/infra/sealing/build.server";
import { readSealingKeys } from "~/infra/sealing/keys";

const key = (letter: string) => ({ id: letter, key: Buffer.alloc(32, letter) });
const WORDS = Buffer.from("transaction 4711 of Iris");

describe("sealing", () => {
  const sealing = aesSealing([key("a"), key("b")]);

  test("gives back what was sealed, for the same place alone", () => {
    const thing = sealing.seal(WORDS, "box 1: phone");
    expect(thing.keyId).toBe("a");
    expect(sealing.open(thing, "box 1: phone")?.toString()).toBe(String(WORDS));
    expect(sealing.open(thing, "box 2: phone")).toBeNull();
    expect(sealing.open(thing, "box 1: other")).toBeNull();
  });

  test("shows nothing of the text, and never seals the same way twice", () => {
    const [one, two] = [sealing.seal(WORDS, "x"), sealing.seal(WORDS, "x")];
    expect(Buffer.from(one.sealed).includes("4711")).toBe(false);
    expect(Buffer.compare(one.sealed, two.sealed)).not.toBe(0);
    expect(Buffer.compare(one.sealed.subarray(0, 12), two.sealed.subarray(0, 12))).not.toBe(0);
    expect(one.sealed).toHaveLength(12 + 16 + WORDS.length);
  });

  test("refuses a thing with any one bit changed, cut or lengthened", () => {
    const { keyId, sealed } = sealing.seal(WORDS, "x");
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = new Uint8Array(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(sealing.open({ keyId, sealed: changed }, "x")).toBeNull();
    }
    for (const odd of [sealed.slice(0, -1), sealed.slice(0, 20), new Uint8Array()])
      expect(sealing.open({ keyId, sealed: odd }, "x")).toBeNull();
    expect(sealing.open({ keyId, sealed: new Uint8Array([...sealed, 0]) }, "x")).toBeNull();
  });

  test("opens what an older key sealed, and nothing of a key that is gone", () => {
    const old = aesSealing([key("b")]).seal(WORDS, "x");
    expect(sealing.open(old, "x")?.toString()).toBe(String(WORDS));
    expect(aesSealing([key("a")]).open(old, "x")).toBeNull();
    // The same name for another key helps nobody.
    const posing = aesSealing([{ id: "b", key: Buffer.alloc(32, "c") }]);
    expect(posing.open(old, "x")).toBeNull();
  });
});

describe("the keys", () => {
  const good = Buffer.alloc(32, 7).toString("base64");
  const other = Buffer.alloc(32, 8).toString("base64");

  test("are read in order, each with its name", () => {
    const keys = readSealingKeys(`new:${good}, old-2026:${other}`);
    expect(keys.map(({ id }) => id)).toEqual(["new", "old-2026"]);
    expect(keys[1]?.key.equals(Buffer.alloc(32, 8))).toBe(true);
  });

  test.each([
    ["words", "good"],
    ["no name", good],
    ["an odd name", `A B:${good}`],
    ["a short key", `a:${good.slice(4)}`],
    ["a key of 33 bytes", `a:${Buffer.alloc(33).toString("base64")}`],
    ["a second name", `a:b:${good}`],
    ["two of one name", `a:${good},a:${other}`],
    ["a comma too many", `a:${good},`],
  ])("stop the start when they are %s, in words without the key", (_, text) => {
    const start = () => readEnvironment({ ASKWELL_BOX_KEYS: text } as unknown as NodeJS.ProcessEnv);
    expect(start).toThrow(/These settings do not fit:\n {2}ASKWELL_BOX_KEYS: /);
    try {
      start();
    } catch (error) {
      expect(String(error)).not.toContain(good.slice(4, 20));
    }
  });
});

describe("without keys in the settings", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "askwell-keys-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const build = () => buildSealing({ ASKWELL_BOX_KEYS: undefined, ASKWELL_DATA: folder });

  test("one is made in the data folder, for its owner alone, and used from then on", async () => {
    const { sealing, ownFile } = await build();
    expect(ownFile).toBe(true);
    const file = join(folder, KEY_FILE);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const thing = sealing.seal(WORDS, "x");
    const again = await build();
    expect(again.sealing.open(thing, "x")?.toString()).toBe(String(WORDS));
  });

  test("ten processes that start at once make one key", async () => {
    const built = await Promise.all(Array.from({ length: 10 }, build));
    expect(new Set(built.map(({ sealing }) => sealing.keyId)).size).toBe(1);
    const [first, last] = [built[0], built[9]];
    const thing = first?.sealing.seal(WORDS, "x");
    expect(thing && last?.sealing.open(thing, "x")?.toString()).toBe(String(WORDS));
  });

  test("a file that was damaged is named instead of replaced", async () => {
    const file = join(folder, KEY_FILE);
    writeFileSync(file, "half a key");
    await expect(build()).rejects.toThrow(`${file} does not fit`);
    expect(readFileSync(file, "utf8")).toBe("half a key");
  });

  test("keys of the settings leave the folder alone", async () => {
    const { sealing, ownFile } = await buildSealing({
      ASKWELL_BOX_KEYS: [key("set")],
      ASKWELL_DATA: folder,
    });
    expect([sealing.keyId, ownFile]).toEqual(["set", false]);
    expect(() => statSync(join(folder, KEY_FILE))).toThrow();
  });
});
