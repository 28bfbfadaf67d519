import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { addAttachment } from "~/attachments/index.server";
import { restoreBackup, takeBackup } from "~/keeping/index.server";
import { makePerson } from "../../support/make";
import { answer, ask } from "../../support/make-thread";
import {
  contentOf,
  installationOf,
  type OtherAskwell,
  useOtherAskwells,
} from "../../support/other-askwell";
import { png } from "../../support/pictures";
import { useWorld } from "../../support/world";

const world = useWorld();
const emptyAskwell = useOtherAskwells(world);
const folder = mkdtempSync(join(tmpdir(), "askwell-refused-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
const newPath = (what: string) => join(folder, `${what}-${++count}`);

/** A small community's backup. */
async function makeBackup(): Promise<string> {
  const ctx = world.as(await makePerson(world));
  const { markdown } = await addAttachment(ctx, {
    file: png({ width: 40, height: 30 }),
    alt: "A message",
  });
  await answer(ctx, await ask(ctx, { body: `It says this: ${markdown}`, tags: ["bank"] }));
  const file = newPath("backup");
  await takeBackup(world.ctx, installationOf(world), { file });
  return file;
}

/** The same bytes but for a change. */
function changed(file: string, change: (bytes: Buffer) => Buffer): string {
  const path = newPath("changed");
  writeFileSync(path, change(Buffer.from(readFileSync(file))));
  return path;
}

const flip = (bytes: Buffer, at: number) => {
  bytes[at] = (bytes[at] ?? 0) ^ 0b100;
  return bytes;
};

/** What a file holds once it is unpacked; some bits of gzip's own mean nothing to it. */
function inside(file: string): Buffer | null {
  try {
    return gunzipSync(readFileSync(file));
  } catch {
    return null;
  }
}

/** The tar inside, changed, with everything about the outside as it should be. */
const resealed = (file: string, change: (tar: Buffer) => Buffer) =>
  changed(file, (bytes) => gzipSync(change(gunzipSync(bytes))));

async function refusal(other: OtherAskwell, file: string): Promise<string> {
  return restoreBackup(other.ctx, other.installation, file).then(
    () => "it was restored",
    (error: Error) => (error.name === "KeepingProblem" ? error.message : String(error)),
  );
}

/** A copy of the migrations with one more, which no row of before would pass. */
async function withOneMore(): Promise<string> {
  const path = newPath("migrations");
  cpSync("prisma/migrations", path, { recursive: true });
  await mkdir(join(path, "9000_labels"));
  writeFileSync(
    join(path, "9000_labels", "migration.sql"),
    `ALTER TABLE "Tag" ADD COLUMN "label" TEXT;
     UPDATE "Tag" SET "label" = upper("name");
     ALTER TABLE "Tag" ALTER COLUMN "label" SET NOT NULL;
     CREATE FUNCTION "keep_label"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
     CREATE TRIGGER "Tag_label" BEFORE UPDATE ON "Tag" FOR EACH ROW EXECUTE FUNCTION "keep_label"();`,
  );
  return path;
}

describe("a backup that is not whole", { timeout: 480_000 }, () => {
  test("cut off anywhere, or with one byte changed anywhere, is refused before anything is written", async () => {
    const file = await makeBackup();
    const other = await emptyAskwell();
    const before = await contentOf(other.db);
    const { length } = readFileSync(file);
    const content = gunzipSync(readFileSync(file));
    let refused = 0;
    for (let part = 0; part < 20; part++) {
      const cut = changed(file, (bytes) => bytes.subarray(0, Math.floor((length * part) / 20)));
      expect(await refusal(other, cut), `cut at ${part}/20`).toMatch(/damaged|not a backup/);
      const at = Math.floor((length * part) / 20);
      const flipped = changed(file, (bytes) => flip(bytes, at));
      if (inside(flipped)?.equals(content)) continue;
      refused++;
      expect(await refusal(other, flipped), `byte ${at}`).toMatch(/damaged|not a backup/);
    }
    expect(refused).toBeGreaterThan(10);
    const last = changed(file, (bytes) => bytes.subarray(0, length - 1));
    expect(await refusal(other, last)).toContain("damaged");
    expect(await contentOf(other.db)).toEqual(before);
    expect(readdirSync(other.uploads)).toEqual([]);
  });

  test("changed inside and sealed again, it is refused by its sums", async () => {
    const file = await makeBackup();
    const other = await emptyAskwell();
    for (const word of ["Banks need", "PNG", "search.index-question", '"columns"']) {
      const altered = resealed(file, (tar) => flip(tar, tar.indexOf(word) + 1));
      expect(await refusal(other, altered), word).toMatch(/damaged|not a backup/);
    }
    expect(await other.db.person.count()).toBe(0);
    expect(readdirSync(other.uploads)).toEqual([]);
  });

  test("nothing that is no backup is taken for one", async () => {
    const other = await emptyAskwell();
    for (const content of ["", "hello", gzipSync("hello"), gzipSync(Buffer.alloc(1024))]) {
      const path = newPath("other");
      writeFileSync(path, content);
      expect(await refusal(other, path)).toMatch(/not a backup|damaged/);
    }
    expect(await refusal(other, newPath("missing"))).toContain("There is no file");
  });
});

describe("an Askwell that does not fit", { timeout: 480_000 }, () => {
  test("with anybody in it is left as it is, and told how to start empty", async () => {
    const file = await makeBackup();
    const other = await emptyAskwell();
    await other.db.tag.create({ data: { name: "refund" }, select: { id: true } });
    expect(await refusal(other, file)).toMatch(/not empty.*Tag 1.*DATABASE_URL/s);
    expect(await refusal({ ...other, installation: installationOf(world) }, file)).toMatch(
      /Person 1/,
    );
    expect(await other.db.tag.count()).toBe(1);
    expect(await other.db.person.count()).toBe(0);
  });

  test("started once without a person, its link for the first administrator is no hindrance, and gone", async () => {
    const file = await makeBackup();
    const other = await emptyAskwell();
    const expiresAt = new Date("2026-03-03T00:00:00Z");
    await other.db.accountToken.create({
      data: { purpose: "first-administrator", tokenHash: "x", expiresAt },
      select: { id: true },
    });
    await restoreBackup(other.ctx, other.installation, file);
    expect(await other.db.accountToken.count()).toBe(0);
    expect(await other.db.person.count()).toBe(1);
  });

  test("in use by somebody who writes, it is left alone", async () => {
    const file = await makeBackup();
    const other = await emptyAskwell();
    const client = new pg.Client({ connectionString: other.installation.databaseUrl });
    await client.connect();
    await client.query('BEGIN; LOCK TABLE "Tag" IN ROW EXCLUSIVE MODE');
    expect(await refusal(other, file)).toContain("in use");
    await client.end();
    expect(await refusal(other, file)).toBe("it was restored");
  });

  test("older than the backup, or of another making, it asks for an update", async () => {
    const file = await makeBackup();
    const older = newPath("migrations");
    cpSync("prisma/migrations", older, { recursive: true });
    const last = readdirSync(older).sort().at(-1) ?? "";
    rmSync(join(older, last), { recursive: true });
    const early = await emptyAskwell(older);
    expect(await refusal(early, file)).toContain("newer Askwell");

    const strange = newPath("migrations");
    cpSync("prisma/migrations", strange, { recursive: true });
    writeFileSync(join(strange, last, "migration.sql"), "SELECT 1");
    const other = await emptyAskwell(strange);
    expect(await refusal(other, file)).toContain(last);

    const same = await emptyAskwell();
    const future = resealed(file, (tar) => {
      const at = tar.indexOf('"formatVersion": 1');
      tar.write('"formatVersion": 2', at);
      return tar;
    });
    expect(await refusal(same, future)).toContain("newer Askwell");
    expect(await same.db.person.count()).toBe(0);
  });

  test("newer than the backup, it takes it at its own level and then brings it to today's", async () => {
    const file = await makeBackup();
    const newer = await withOneMore();
    const other = await emptyAskwell(newer);
    const { migrated } = await restoreBackup(other.ctx, other.installation, file);
    expect(migrated).toEqual(["9000_labels"]);
    expect(await other.db.$queryRaw`SELECT name, label FROM "Tag"`).toEqual([
      { name: "bank", label: "BANK" },
    ]);
    const log = await other.db.$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM "_prisma_migrations" ORDER BY started_at, 1`;
    expect(log.map(({ name }) => name)).toEqual(readdirSync(newer).sort());
  });

  test("a storage that fails half-way leaves the database as it was, and the next try succeeds", async () => {
    const file = await makeBackup();
    const other = await emptyAskwell();
    const storage = {
      ...other.ctx.storage,
      put: () => Promise.reject(new Error("the bucket is away")),
    };
    const failing = restoreBackup({ ...other.ctx, storage }, other.installation, file);
    await expect(failing).rejects.toThrow("the bucket is away");
    expect(await other.db.person.count()).toBe(0);
    expect(await refusal(other, file)).toBe("it was restored");
  });
});
