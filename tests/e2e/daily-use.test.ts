import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { folderMailer } from "~/infra/mailer/folder.server";
import {
  DESKTOP,
  give,
  leavings,
  PHONE,
  type Reader,
  shows,
  signIn,
  unread,
  useBrowser,
} from "../support/browser";
import { answerByForm, askByForm, closeByForm, pictureByForm } from "../support/by-form";
import { pageOf, runCommand, whilePosting } from "../support/command-line";
import { makeAccount, PASSWORD } from "../support/make-account";
import { comment, refusalOf } from "../support/make-thread";
import { mailingBy, minutesPass, stopAddressIn, stopByOneClick } from "../support/notices";
import { png } from "../support/pictures";
import { type ServerProcess, startServer } from "../support/server-process";
import { useSite } from "../support/site";
import { HOUR } from "../support/support-cases";

// A site with a clock of its own: mails wait for minutes.
const site = useSite();
const browser = useBrowser();
const { world } = site;

const folder = mkdtempSync(join(tmpdir(), "askwell-daily-use-"));
const servers: ServerProcess[] = [];
afterAll(async () => {
  for (const server of servers) await server.end();
  rmSync(folder, { recursive: true, force: true });
});

const CARD = "4012 8888 8888 1881";
const MASKED = "•••• •••• •••• 1881";

const words = {
  en: {
    title: "Payment refused, on every network",
    body: `My card is ${CARD}, it has been refused since yesterday.`,
    alt: "Payment page with error HP-2004",
    mask: "Mask it now",
    masked: "We masked private data in your text",
    answer: "Compare the date on the card with the one stored here: it was renewed for many of us.",
    arrived: "1 new answer",
    comment: "Is it a credit card or a debit card?",
    notice: "commented on your question",
    subject: "A new comment for you at Askwell",
    note: "The other question has the steps.",
    next: "Read the answers there. If your case differs, say how in a comment.",
  },
  "zh-CN": {
    title: "付款被拒绝，换了网络也一样",
    body: `我的卡号是 ${CARD}，从昨天开始付款一直被拒绝。`,
    alt: "付款页面，报错 HP-2004",
    mask: "现在打码",
    masked: "我们为你的内容打了码",
    answer: "对一下卡面上的有效期和这里存的是不是一样，最近很多人都换过卡。",
    arrived: "有 1 条新回答",
    comment: "是信用卡还是储蓄卡？",
    notice: "评论了你的问题",
    subject: "你在 Askwell 有新评论",
    note: "步骤都写在那一条问题下面。",
    next: "请先看那里的回答。如果你的情况不同，请在评论里说明。",
  },
} as const;

type Run = Reader & { locale: "en" | "zh-CN"; scripts: boolean };
const runs: Run[] = [
  { locale: "en", size: DESKTOP, scripts: true },
  { locale: "en", size: PHONE, scripts: false },
  { locale: "zh-CN", size: DESKTOP, scripts: false },
  { locale: "zh-CN", size: PHONE, scripts: true },
];

/** Somebody with an account, at their browser. */
async function arrive(run: Run, role?: "moderator") {
  const account = await makeAccount(world, { locale: run.locale });
  if (role) {
    await world.db.roleGrant.create({
      data: { personId: account.actor.id, role, team: "", grantedAt: world.clock.now() },
    });
  }
  const page = await browser.open({ ...run, origin: site.origin });
  await signIn(page, { email: account.email, password: PASSWORD });
  return { ...account, page };
}

/** Asks with a screenshot and a card number in the text, which no page and no request shows any more. */
async function askWithPicture(page: Page, run: Run): Promise<string> {
  const said = words[run.locale];
  return run.scripts ? askPasting(page, said) : askPicking(page, said);
}

type Words = (typeof words)[keyof typeof words];

async function askPasting(page: Page, said: Words): Promise<string> {
  const sent = leavings(page, CARD);
  await page.goto("/questions/new");
  await page.check('[name="problemType"][value="failed-payment"]', { force: true });
  await page.fill('[name="title"]', said.title);
  await page.fill('[name="body"]', said.body);
  await give(page, "paste", png({ width: 300, height: 200 }), "image/png", '[name="body"]');
  await expect
    .poll(() => page.inputValue('[name="body"]'), { timeout: 20_000 })
    .toContain("/attachments/");
  const field = page.locator(`.mt-6:has(> * > [name="body"])`);
  await field.getByRole("button", { name: said.mask }).click();
  const posted = page.waitForRequest(
    (request) => request.method() === "POST" && request.url().includes("/questions/new"),
  );
  await page.click('main button[value="post"]');
  const body = new URLSearchParams((await posted).postData() ?? "").get("body");
  expect(body).toContain(MASKED);
  expect(body).toContain("/attachments/");
  await page.waitForURL(/\/questions\/\d+/);
  await shows(page, MASKED);
  expect(await page.content()).not.toContain(said.masked);
  expect(sent).toEqual([]);
  return new URL(page.url()).pathname;
}

async function askPicking(page: Page, said: Words): Promise<string> {
  await page.goto("/attachments/new");
  const buffer = png({ width: 300, height: 200 });
  const shot = { name: "shot.png", mimeType: "image/png", buffer };
  const line = await pictureByForm(page, shot, said.alt);
  const place = await askByForm(page, { title: said.title, body: `${said.body}\n\n${line}` });
  await shows(page, MASKED);
  await shows(page, said.masked);
  expect(await page.content()).not.toContain(CARD);
  return place;
}

/** The asker's mail about a comment, stopped by one click: the next comment comes to the inbox alone. */
async function mailedOnce(to: string, said: Words, writeComment: () => Promise<unknown>) {
  const mails = folderMailer(join(folder, "mail", to), world.clock);
  const ctx = mailingBy(world, mails);
  await minutesPass(world, 3, ctx);
  const [mail] = await mails.newest(1);
  expect(mail).toMatchObject({
    to,
    subject: said.subject,
    headers: { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
  });
  expect(await stopByOneClick(site.origin, stopAddressIn(mail))).toBe(200);
  await writeComment();
  await minutesPass(world, 20, ctx);
  expect(await mails.newest(5)).toHaveLength(1);
}

/** Backs up while somebody posts, restores on an empty data folder, and starts a server there. */
async function movedElsewhere(name: string, post: (number: number) => Promise<unknown>) {
  const here = join(folder, `${name}-here`);
  const there = join(folder, `${name}-there`);
  const file = `${name}.tar.gz`;
  mkdirSync(here);
  symlinkSync(world.uploads, join(here, "uploads"));
  const settings = { DATABASE_URL: world.url, ASKWELL_DATA: here };
  const backup = await whilePosting(post, () => runCommand(settings, folder, ["backup", file]));
  expect(backup).toMatchObject({ code: 0, err: "" });
  const restore = await runCommand({ ASKWELL_DATA: there }, folder, ["restore", file]);
  expect(restore).toMatchObject({ code: 0, err: "" });
  const server = await startServer({ ASKWELL_DATA: there, ASKWELL_DEMO: "off" });
  servers.push(server);
  return server;
}

// A browser goes by its own clock when it keeps cookies; the day is over before the other server looks at it.
beforeEach(() => world.clock.set(new Date(Date.now() - HOUR)));

describe("a day with Askwell", { timeout: 900_000 }, () => {
  test.each(runs)(
    "asked with a screenshot, masked, answered, told, stopped, closed and kept: $locale, scripts: $scripts",
    async (run) => {
      const said = words[run.locale];
      const asker = await arrive(run);
      const peer = await arrive(run);
      const { page } = asker;
      const place = await askWithPicture(page, run);
      expect(await page.locator("main a.picture img").count()).toBe(1);
      await world.drain();

      await answerByForm(peer.page, place, said.answer);
      if (run.scripts) {
        await page.waitForSelector(`article >> text=${said.answer}`);
        await page.waitForSelector(`[role="status"] a:has-text("${said.arrived}")`);
      }
      await world.drain();
      await page.goto(place);
      await shows(page, said.answer);

      await page.goto("/help");
      await unread(page, 0);
      const questionId = Number(/\d+/.exec(place)?.[0]);
      const writeComment = () => comment(world.as(peer.actor), questionId, said.comment);
      await writeComment();
      await world.drain();
      if (!run.scripts) await page.goto("/help");
      await unread(page, 1);
      await mailedOnce(asker.email, said, writeComment);
      await page.goto("/inbox");
      await shows(page, said.title);
      expect(await page.locator('main a[href^="/inbox/"]').count()).toBe(3);

      const other = await arrive(run);
      const twin = await askByForm(other.page, { title: `${said.title} 2`, body: said.answer });
      const moderator = await arrive(run, "moderator");
      await closeByForm(moderator.page, twin, {
        reason: "duplicate",
        target: new URL(place, site.origin).href,
        note: said.note,
      });
      await shows(moderator.page, said.note);
      await world.drain();
      await other.page.goto(twin);
      expect(await other.page.locator(`main a[href="${place}"]`).count()).toBeGreaterThan(0);
      for (const text of [said.note, said.next]) await shows(other.page, text);

      const before = await pageOf(world.ctx.site, twin, run.locale, site.origin);
      // As many comments as one person may write; what follows is refused.
      const copy = await movedElsewhere(`${run.locale}-${run.scripts}`, () =>
        refusalOf(writeComment()),
      );
      expect(await pageOf(copy, twin, run.locale)).toBe(before);
      const thread = await pageOf(copy, place, run.locale);
      for (const text of [said.title, MASKED, said.answer, said.comment])
        expect(thread).toContain(text);
      const picture = /\/attachments\/[0-9a-f]{32}/.exec(thread)?.[0] ?? "";
      const [here, there] = await Promise.all(
        [site, copy].map(async ({ origin }) =>
          Buffer.from(await (await fetch(`${origin}${picture}`)).arrayBuffer()),
        ),
      );
      expect(there?.equals(here ?? Buffer.alloc(0))).toBe(true);
      await copy.end();
      for (const each of [asker, peer, other, moderator]) await each.page.context().close();
    },
  );
});
