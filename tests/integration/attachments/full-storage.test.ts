import { readdirSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { StorageFull } from "~/infra/storage/port";
import { readDraft, saveDraft } from "~/posts/index.server";
import { browse, makeAccount } from "../../support/make-account";
import { png } from "../../support/pictures";
import { useSite } from "../../support/site";
import { upload } from "../../support/upload";

let full = false;
const site = useSite((ctx) => ({
  ...ctx,
  storage: {
    ...ctx.storage,
    // why: the disk of a test can't be filled.
    put: (key, bytes, type) =>
      full ? Promise.reject(new StorageFull("full")) : ctx.storage.put(key, bytes, type),
  },
}));
const { world } = site;

beforeEach(() => {
  full = false;
});

async function member(locale: "en" | "zh-CN") {
  const { actor, email } = await makeAccount(world, { locale });
  const visitor = site.visitor(locale);
  visitor.cookies.set("session", (await browse(world, email)).cookie);
  return { ctx: world.as(actor), visitor };
}

const WORDS = {
  en: "There is no room for pictures right now. Your text is safe",
  "zh-CN": "暂时没有空间存放图片。你写的文字不受影响",
} as const;

describe("an upload while storage is full", () => {
  test.each(["en", "zh-CN"] as const)(
    "says so in plain words to a script (507) and on the form's page: %s",
    async (locale) => {
      const { visitor } = await member(locale);
      full = true;
      const answer = await upload(visitor, png());
      expect(answer.status).toBe(507);
      expect(await answer.json()).toMatchObject({
        code: "attachment.storage-full",
        message: expect.stringContaining(WORDS[locale]),
      });
      const form = await upload(visitor, png(), { accept: "text/html" });
      expect([form.status, form.headers.get("location")]).toEqual([
        303,
        "/attachments/new?refused=storage-full",
      ]);
      const page = await (await visitor.get("/attachments/new?refused=storage-full")).text();
      expect(page).toContain(WORDS[locale]);
    },
  );

  test("loses nothing: earlier pictures, the text begun, the day's quota, and the next try works", async () => {
    const { ctx, visitor } = await member("en");
    const kept = (await (await upload(visitor, png())).json()) as { id: string };
    await saveDraft(ctx, "question", { body: `Look: ![](/attachments/${kept.id})` });
    const files = () =>
      readdirSync(world.uploads, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map(({ name }) => name);
    const before = files();
    full = true;
    for (let n = 0; n < 3; n++) expect((await upload(visitor, png())).status).toBe(507);
    expect(files()).toEqual(before);
    expect(await world.db.attachment.count()).toBe(1);
    expect((await readDraft(ctx, "question"))?.fields.body).toContain(kept.id);
    expect((await visitor.get(`/attachments/${kept.id}`)).status).toBe(200);
    const asked = await visitor.post("/questions/new", {
      do: "post",
      key: "form-key-full-1",
      problemType: "withdrawal",
      title: "My withdrawal is stuck since Monday",
      body: `It says processing for days. ![](/attachments/${kept.id})`,
    });
    expect(asked.headers.get("location")).toMatch(/^\/questions\/\d+/);
    full = false;
    expect((await upload(visitor, png())).status).toBe(201);
    expect(await world.db.attachment.count()).toBe(2);
  });
});
