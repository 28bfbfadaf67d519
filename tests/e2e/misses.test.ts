import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "~/paths";
import {
  axeFindings,
  DESKTOP,
  overflow,
  PHONE,
  type Reader,
  shows,
  signIn,
  useBrowser,
} from "../support/browser";
import { makeMember } from "../support/canaries";
import { makeAccount, PASSWORD } from "../support/make-account";
import { answer, ask } from "../support/make-thread";
import { onlyMiss } from "../support/search-misses";
import { useSite } from "../support/site";

// A site with a clock of its own, and nothing to find at first.
const site = useSite();
const browser = useBrowser();
const { world } = site;

const WORDS = {
  en: {
    text: "pay by wrist watch",
    title: "Can I pay with a watch on my wrist?",
    tell: "Tell me when this is answered",
    started: "We will tell you once this is answered.",
    waiting: "1 person waits",
    link: "Link it",
    answered: "Answered. Who waited is told.",
    told: "Something you searched for has an answer",
    none: "You're not waiting for any answers",
  },
  "zh-CN": {
    text: "智能手表 付款",
    title: "可以用智能手表付款吗？",
    tell: "有答案时通知我",
    started: "有答案时会通知你。",
    waiting: "1 人在等",
    link: "关联",
    answered: "已给出答案，在等的人会收到通知。",
    told: "你搜索过的内容有答案了",
    none: "目前没有在等的搜索",
  },
} as const;

const runs: (Reader & { locale: "en" | "zh-CN"; scripts: boolean })[] = [
  { locale: "en", size: DESKTOP, scripts: true },
  { locale: "en", size: PHONE, scripts: false },
  { locale: "zh-CN", size: DESKTOP, scripts: false },
  { locale: "zh-CN", size: PHONE, scripts: true },
];

// A browser goes by its own clock when it keeps cookies.
beforeEach(() => world.clock.set(new Date()));

async function sound(page: Awaited<ReturnType<typeof browser.open>>, scripts: boolean) {
  expect(await overflow(page).catch(() => [])).toEqual([]);
  if (scripts) expect(await axeFindings(page)).toEqual([]);
}

describe("a search without results", () => {
  test.each(runs)(
    "is answered by a lead, and who waited is told: $locale, scripts: $scripts",
    { timeout: 480_000 },
    async (run) => {
      const words = WORDS[run.locale];
      const { actor, email } = await makeAccount(world, { locale: run.locale });
      const page = await browser.open({ ...run, origin: site.origin });
      await page.goto(paths.search({ q: words.text }));
      await page.getByRole("button", { name: words.tell }).click();
      // A visitor signs in on the way, and finds their words again.
      await page.waitForURL(/\/sign-in/);
      await page.fill('[name="email"]', email);
      await page.fill('[name="password"]', PASSWORD);
      await page.click('main button[type="submit"]');
      await page.waitForURL(/\/searches\?text=/);
      await shows(page, words.text);
      await sound(page, run.scripts);
      await page.getByRole("button", { name: words.tell }).click();
      await shows(page, words.started);
      await sound(page, run.scripts);

      const lead = await makeMember(world, "Lena Forge", "lena@example.test", "lead");
      await world.db.person.updateMany({
        where: { id: lead.actor.id },
        data: { locale: run.locale },
      });
      const other = world.as((await makeMember(world, "Ines Hart", "ines@example.test")).actor);
      const questionId = await ask(other, { title: words.title, problemType: "how-to" });
      await answer(other, questionId);
      await world.drain();
      const desk = await browser.open({ ...run, origin: site.origin });
      await signIn(desk, { email: lead.email, password: PASSWORD });
      await desk.goto(paths.staffSearches());
      await shows(desk, words.waiting);
      await sound(desk, run.scripts);
      await desk.getByRole("link", { name: words.text }).click();
      await desk.waitForURL(/\/staff\/searches\/\d+/);
      await sound(desk, run.scripts);
      await desk.fill(
        'input[name="target"]:visible',
        site.origin + paths.question(questionId, words.title),
      );
      await desk.getByRole("button", { name: words.link, exact: true }).click();
      await shows(desk, words.answered);
      expect(await onlyMiss(world)).toMatchObject({ outcome: "question", questionId });

      await world.drain();
      await page.goto(paths.inbox());
      await shows(page, words.told);
      await page.click('main a[href^="/inbox/"]');
      await page.waitForURL(new RegExp(`/questions/${questionId}-`));
      await page.goto(paths.searches());
      await shows(page, words.none);
      expect(await world.db.notice.count({ where: { personId: actor.id } })).toBe(1);
    },
  );

  test.each(runs)("helped when a result is opened: $locale, scripts: $scripts", async (run) => {
    const words = WORDS[run.locale];
    const other = world.as((await makeMember(world, "Ines Hart", "ines@example.test")).actor);
    const questionId = await ask(other, { title: words.title, problemType: "how-to" });
    await world.drain();
    const page = await browser.open({ ...run, origin: site.origin });
    // With scripts for who is signed in, visitors have none.
    if (run.scripts) {
      const { email } = await makeAccount(world, { locale: run.locale });
      await signIn(page, { email, password: PASSWORD });
    }
    await page.goto(paths.search({ q: words.text }));
    await page.click(`main a[href^="/questions/${questionId}"]`);
    await page.waitForURL(new RegExp(`/questions/${questionId}-`));
    const opened = () => world.db.searchLog.count({ where: { openedAt: { not: null } } });
    await expect.poll(opened).toBe(1);
    expect(page.url()).not.toContain("?");
  });

  test("a suggestion that is read in place on the ask page is noted", async () => {
    const other = world.as((await makeMember(world, "Ines Hart", "ines@example.test")).actor);
    const questionId = await ask(other);
    await world.drain();
    const { email } = await makeAccount(world);
    const page = await browser.open({ origin: site.origin });
    await signIn(page, { email, password: PASSWORD });
    await page.goto(paths.ask({ title: "My withdrawal is stuck" }));
    await page.click("#similar summary");
    const noted = () => world.db.deflection.findMany({ select: { questionId: true } });
    await expect.poll(noted).toEqual([{ questionId }]);
  });
});
