import { beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/infra/context";
import { setNeedsInfo } from "~/questions/index.server";
import { DESKTOP, PHONE, type Reader, shows, signIn, useBrowser } from "../support/browser";
import { makePerson } from "../support/make";
import { makeAccount, PASSWORD } from "../support/make-account";
import { answer, ask, comment } from "../support/make-thread";
import { minutesPass, stopAddressIn, stopByOneClick } from "../support/notices";
import { useSite } from "../support/site";

// A site with a clock and a mailbox of its own: mails wait for minutes.
const site = useSite();
const browser = useBrowser();
const { world } = site;

const WORDS = {
  en: {
    unread: "Inbox, 1 unread",
    both: "Inbox, 2 waiting: 1 unread, 1 reply needed from you",
    answer: "New answer to your question",
    allRead: "Everything is read.",
    marked: "Everything is marked as read.",
    replies: "Reply needed from you",
    subject: "A new comment for you at Askwell",
    stopped: "Done: these mails have stopped.",
  },
  "zh-CN": {
    unread: "收件箱，1 条未读",
    both: "收件箱，2 条待看：1 条未读，1 个问题需要你回复",
    answer: "你的问题有新回答",
    allRead: "通知都已读。",
    marked: "已全部标为已读。",
    replies: "需要你回复",
    subject: "你在 Askwell 有新评论",
    stopped: "已停止发送这类邮件。",
  },
} as const;

const runs: (Reader & { locale: "en" | "zh-CN"; scripts: boolean })[] = [
  { locale: "en", size: DESKTOP, scripts: true },
  { locale: "en", size: PHONE, scripts: false },
  { locale: "zh-CN", size: DESKTOP, scripts: false },
  { locale: "zh-CN", size: PHONE, scripts: true },
];

/** An asker at their browser, and others who write to them. */
async function place(run: (typeof runs)[number]) {
  const { actor, email } = await makeAccount(world, { locale: run.locale });
  const helper = world.as(await makePerson(world, { name: "Nadia", roles: ["helper"] }));
  const questionId = await ask(world.as(actor));
  const page = await browser.open({ ...run, origin: site.origin });
  await signIn(page, { email, password: PASSWORD });
  return { actor, email, helper, questionId, page };
}

// A browser goes by its own clock when it keeps cookies.
beforeEach(() => world.clock.set(new Date()));

describe("notices", () => {
  test.each(runs)("are counted, opened and read: $locale, scripts: $scripts", async (run) => {
    const words = WORDS[run.locale];
    const { helper, questionId, page } = await place(run);
    const answerId = await answer(helper, questionId);
    await world.drain();
    await page.goto("/");
    await shows(page, words.unread);
    await page.goto("/inbox");
    await page.click('main a[href^="/inbox/"]');
    await page.waitForURL(new RegExp(`/questions/${questionId}-.*#post-${answerId}$`));
    await page.goto("/inbox");
    await shows(page, words.allRead);

    await comment(helper, questionId);
    await world.drain();
    await page.goto("/inbox");
    await page.click('main form[action="/inbox"] button');
    await shows(page, words.marked);
    expect(await page.locator('main form[action="/inbox"]').count()).toBe(0);
  });

  test.each(runs)(
    "a reply that is needed stands on top until the asker gives it: $locale, scripts: $scripts",
    async (run) => {
      const words = WORDS[run.locale];
      const { helper, questionId, page } = await place(run);
      await answer(helper, questionId);
      await setNeedsInfo(helper, { questionId, text: "Which bank is it?" });
      await world.drain();
      await page.goto("/inbox");
      await shows(page, words.both);
      const heading = page.locator("#replies h2");
      expect(await heading.textContent()).toBe(words.replies);
      const [above, below] = await page
        .locator('main a[href^="/questions/"], main a[href^="/inbox/"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      expect([above?.split("-")[0], below?.split(/\d/)[0]]).toEqual([
        `/questions/${questionId}`,
        "/inbox/",
      ]);
      await page.click("#replies a");
      await page.waitForURL(new RegExp(`/questions/${questionId}-`));
      const form = page.locator("details:has([name=text])").first();
      if (!(await form.locator("[name=text]").isVisible())) await form.locator("summary").click();
      await form.locator("[name=text]").fill("It is the Harbour bank.");
      await form.locator('button[type="submit"], button:not([type])').last().click();
      await page.waitForURL(/#post-\d+$/);
      await page.goto("/inbox");
      await shows(page, words.allRead);
      expect(await page.locator("#replies").count()).toBe(0);
    },
  );

  test.each(runs)(
    "come by mail and stop: by a person at the link's page, by a mail program with one click: $locale, scripts: $scripts",
    async (run) => {
      const words = WORDS[run.locale];
      const { actor, email, helper, questionId } = await place(run);
      const address = await mailedStop(helper, questionId, words.subject, email);
      const stops = () =>
        world.db.noticeSetting.count({
          where: { personId: actor.id, kind: "comment", mail: false },
        });

      const page = await browser.open({ ...run, origin: site.origin });
      await page.goto(address);
      expect(await stops()).toBe(0);
      await page.click('main button[type="submit"], main form button');
      await shows(page, words.stopped);
      expect(await stops()).toBe(1);

      await world.db.noticeSetting.deleteMany({ where: { personId: actor.id } });
      const status = await stopByOneClick(site.origin, address);
      expect([status, await stops()]).toEqual([200, 1]);
    },
  );
});

/** Where the mail about a comment can be stopped, as its header says (RFC 8058). */
async function mailedStop(helper: Context, questionId: number, subject: string, to: string) {
  await comment(helper, questionId);
  await minutesPass(world, 3);
  const mail = world.mailer.sent.at(-1);
  expect(mail).toMatchObject({
    to,
    subject,
    headers: { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
  });
  return stopAddressIn(mail);
}
