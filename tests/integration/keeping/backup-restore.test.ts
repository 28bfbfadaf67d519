import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { storedFiles } from "~/attachments";
import { addAttachment } from "~/attachments/index.server";
import { openBoxPicture, openPrivateBox } from "~/escalation/index.server";
import { schemaDifference } from "~/infra/db/schema-difference";
import { aesSealing } from "~/infra/sealing/aes.server";
import { s3Storage } from "~/infra/storage/s3.server";
import { LEFT_OUT_OF_BACKUPS, restoreBackup, rowsIn, takeBackup } from "~/keeping/index.server";
import { plantCommunity } from "../../support/canaries";
import { makePerson } from "../../support/make";
import { answer, ask, comment } from "../../support/make-thread";
import { contentOf, installationOf, useOtherAskwells } from "../../support/other-askwell";
import { png } from "../../support/pictures";
import { leaksIn, PRIVATE, plantBox } from "../../support/private-boxes";
import { S3Server } from "../../support/s3-server";
import { useWorld } from "../../support/world";

const world = useWorld();
const emptyAskwell = useOtherAskwells(world);
const folder = mkdtempSync(join(tmpdir(), "askwell-backups-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
const newFile = () => join(folder, `backup-${++count}.tar.gz`);

/** A question that shows a picture, with an answer: what people post all day. */
async function postOne(name: string): Promise<number> {
  const ctx = world.as(await makePerson(world, { name }));
  const { markdown } = await addAttachment(ctx, {
    file: png({ width: 90, height: 60 }),
    alt: "A message",
  });
  const questionId = await ask(ctx, { title: `Payment of ${name} fails`, body: markdown });
  await answer(ctx, questionId);
  return questionId;
}

async function jobsWaiting(db: typeof world.db): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pgboss.job
    WHERE state = 'created' AND name = 'search.index-question' AND data->>'event' = 'question.asked'`;
  return row?.count ?? 0;
}

describe("a backup and what is restored from it", { timeout: 480_000 }, () => {
  test("private boxes are in it sealed, pictures too, and open where the key is, nowhere else", async () => {
    const asking = world.as(await makePerson(world, { name: "Iris Vale" }));
    const agent = await makePerson(world, { name: "Mara Stone", roles: ["agent"] });
    const questionId = await ask(asking);
    await plantBox(asking, world.as(agent), questionId);
    const file = newFile();
    await takeBackup(world.ctx, installationOf(world), { file });
    const unpacked = gunzipSync(readFileSync(file)).toString("latin1");
    expect(leaksIn(unpacked)).toEqual([]);
    expect(unpacked).toContain("private-box/");

    const other = await emptyAskwell();
    await restoreBackup(other.ctx, other.installation, file);
    const why = "The bank asks us for this number.";
    const here = { ...other.ctx, actor: agent };
    const { entries, pictures } = await openPrivateBox(here, { questionId, why });
    expect(entries.map(({ text }) => text)).toEqual(Object.values(PRIVATE));
    const fileId = pictures[0]?.fileId ?? "";
    const picture = await openBoxPicture(here, { questionId, fileId, size: "full" });
    expect(picture?.bytes.subarray(1, 4).toString()).toBe("PNG");

    const sealing = aesSealing([{ id: "other", key: Buffer.alloc(32, 9) }]);
    const elsewhere = await openPrivateBox({ ...here, sealing }, { questionId, why });
    expect(elsewhere.entries.map(({ text }) => text)).toEqual([null, null, null, null]);
    expect(elsewhere.pictures.map(({ readable }) => readable)).toEqual([false]);
  });

  test("every row of a community with everything in it is the same, but for devices, links and counts", async () => {
    await plantCommunity(world);
    await postOne("Ada Poe");
    const odd = "tab\there, line\nbreak, \\. and \\N, 中文, 🛟, \u0001";
    await world.db.person.updateMany({ data: { about: odd } });
    const file = newFile();
    const { manifest } = await takeBackup(world.ctx, installationOf(world), { file });
    const other = await emptyAskwell();
    await restoreBackup(other.ctx, other.installation, file);
    const person = await other.db.person.findFirstOrThrow({ select: { about: true } });
    expect(person.about).toBe(odd);

    const [before, after] = [await contentOf(world.db), await contentOf(other.db)];
    for (const [table, rows] of Object.entries(before)) {
      if (table in LEFT_OUT_OF_BACKUPS) expect(after[table], table).not.toContain("<row");
      else expect(after[table], table).toBe(rows);
    }
    expect(await world.db.session.count()).toBeGreaterThan(0);
    for (const { name, rows } of manifest.sections) {
      const table = /^tables\/(.*)$/.exec(name)?.[1];
      if (table) expect(before[table]?.match(/<row/g)?.length ?? 0, table).toBe(rows);
    }
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("taken while people post, it holds each fact with its picture and its follow-up work, or neither", async () => {
    for (let index = 0; index < 5; index++) await postOne(`First ${index}`);
    let stop = false;
    let posted = 0;
    const people = ["North", "East", "South"].map(async (name) => {
      // Each posts once more after it was told to stop: somebody posts all the while.
      for (let told = false; !told; posted++) {
        told = stop;
        await postOne(`${name} ${posted}`);
      }
    });
    const file = newFile();
    const taken = await takeBackup(world.ctx, installationOf(world), { file }).finally(() => {
      stop = true;
      return Promise.all(people);
    });
    const { manifest, lost, forgotten } = taken;
    expect({ lost, forgotten }).toEqual({ lost: [], forgotten: [] });

    const other = await emptyAskwell();
    await restoreBackup(other.ctx, other.installation, file);
    const questions = await other.db.question.count();
    expect(questions).toBeGreaterThanOrEqual(5);
    expect(questions).toBeLessThan(await world.db.question.count());
    expect(await jobsWaiting(other.db)).toBe(questions);
    expect(await other.db.watch.count()).toBe(questions);
    const pictures = await other.db.attachment.findMany({ select: { id: true, type: true } });
    expect(rowsIn(manifest, "pictures")).toBe(2 * pictures.length);
    for (const { key } of pictures.flatMap(storedFiles)) {
      const [was, is] = [await world.storage.get(key), await other.ctx.storage.get(key)];
      if (!was || !is) throw new Error(`${key} is missing`);
      expect((await buffer(is.content)).equals(await buffer(was.content))).toBe(true);
    }
    expect(await other.drain()).toBeGreaterThan(0);
    expect(await other.db.searchDocument.count()).toBe(questions);
  });

  test("life goes on in the copy: new posts get new numbers, and the log is as sealed as before", async () => {
    await plantCommunity(world);
    const last = await postOne("Ada Poe");
    const file = newFile();
    await takeBackup(world.ctx, installationOf(world), { file });
    const other = await emptyAskwell();
    await restoreBackup(other.ctx, other.installation, file);

    const { id } = await other.db.person.findFirstOrThrow({
      where: { name: "Ada Poe" },
      select: { id: true },
    });
    const ctx = {
      ...other.ctx,
      actor: { id, name: "Ada Poe", roles: ["member" as const], verified: true },
    };
    const next = await ask(ctx, { title: "And how do I close my account?" });
    expect(next).toBeGreaterThan(last);
    expect(await comment(ctx, next)).toBeGreaterThan(next);
    await expect(other.db.$executeRaw`UPDATE "ModerationAct" SET note = ''`).rejects.toThrow(
      "only ever added to",
    );
    const [unsure] = await other.db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM pg_constraint WHERE NOT convalidated`;
    expect(unsure?.count).toBe(0);
    const difference = await schemaDifference(other.installation.databaseUrl);
    expect(difference.replaceAll(/^--.*$/gm, "").trim()).toBe("");
  });

  test("work that was under way, or that failed once, waits again; what is done or of the clock does not", async () => {
    await postOne("Ada Poe");
    await world.db.$executeRaw`UPDATE pgboss.job SET state = 'active' WHERE name LIKE 'search.%'`;
    await world.db.$executeRaw`
      UPDATE pgboss.job SET state = 'completed' WHERE name LIKE 'notifications.%'`;
    const file = newFile();
    const { manifest } = await takeBackup(world.ctx, installationOf(world), { file });
    const other = await emptyAskwell();
    const { jobs } = await restoreBackup(other.ctx, other.installation, file);
    expect(jobs).toEqual({ waiting: rowsIn(manifest, "jobs"), leftOut: 0 });
    const rows = await other.db.$queryRaw<{ area: string; state: string }[]>`
      SELECT DISTINCT split_part(name, '.', 1) AS area, state::text AS state FROM pgboss.job
      WHERE name NOT LIKE 'timetable.%' AND left(name, 2) <> '__' ORDER BY 1`;
    expect(rows).toContainEqual({ area: "search", state: "created" });
    expect(rows.some(({ area }) => area === "notifications")).toBe(false);
  });

  test("a picture that goes while the backup runs is told of; one that a post has lost is not passed over", async () => {
    const shown = await postOne("Ada Poe");
    const ctx = world.as(await makePerson(world));
    const unused = await addAttachment(ctx, { file: png({ width: 20, height: 20 }), alt: "" });
    const remove = async (row: { id: string; type: string }) => {
      for (const { key } of storedFiles(row)) await world.storage.remove(key);
    };
    await remove({ id: unused.id, type: "image/png" });
    const first = newFile();
    const report = await takeBackup(world.ctx, installationOf(world), { file: first });
    expect(report).toMatchObject({ forgotten: [unused.id], lost: [] });

    const row = await world.db.attachment.findFirstOrThrow({
      where: { postId: shown },
      select: { id: true, type: true },
    });
    await remove(row);
    const file = newFile();
    const taking = takeBackup(world.ctx, installationOf(world), { file });
    await expect(taking).rejects.toThrow(`has lost picture ${row.id}`);
    expect(readdirSync(folder).some((name) => join(folder, name).startsWith(file))).toBe(false);
    const going = await takeBackup(world.ctx, installationOf(world), {
      file,
      withoutLostPictures: true,
    });
    expect(going.manifest.lostPictures).toEqual([row.id]);
  });

  test("pictures move from a folder to a bucket, and back", async () => {
    await postOne("Ada Poe");
    const bucket = new S3Server();
    await bucket.start();
    const [first, second] = [newFile(), newFile()];
    const inBucket = await emptyAskwell();
    const ctx = { ...inBucket.ctx, storage: s3Storage(bucket.settings) };
    const { manifest } = await takeBackup(world.ctx, installationOf(world), { file: first });
    await restoreBackup(ctx, inBucket.installation, first);
    const again = await takeBackup(ctx, inBucket.installation, { file: second });
    await bucket.stop();
    const pictures = ({ sections }: typeof manifest) =>
      sections.find(({ name }) => name === "pictures");
    expect(pictures(manifest)?.rows).toBe(2);
    expect(pictures(again.manifest)).toEqual(pictures(manifest));
  });

  test("a file that is there is not replaced unless told, and what a broken run left is no hindrance", async () => {
    const file = newFile();
    await takeBackup(world.ctx, installationOf(world), { file });
    const { ino } = statSync(file);
    await expect(takeBackup(world.ctx, installationOf(world), { file })).rejects.toThrow(
      "is there already",
    );
    expect(statSync(file).ino).toBe(ino);
    await takeBackup(world.ctx, installationOf(world), { file, force: true });
    expect(statSync(file).ino).not.toBe(ino);
    const nowhere = join(folder, "no", "such", "folder");
    await expect(takeBackup(world.ctx, installationOf(world), { file: nowhere })).rejects.toThrow(
      "can't be written",
    );
  });
});
