import { beforeEach, describe, expect, test } from "vitest";
import {
  answerCase,
  declineCase,
  sayStillBroken,
  solveCase,
  writeInternalNote,
  writePrivateReply,
} from "~/escalation/index.server";
import { searchQuestions } from "~/search/index.server";
import { type Community, plantCommunity, signedInVisitor } from "../../support/canaries";
import { publicAnswer } from "../../support/desk";
import { formKey, refusalOf } from "../../support/make-thread";
import { minutesPass } from "../../support/notices";
import { useSite } from "../../support/site";
import { sentAt } from "../../support/surfaces";

const site = useSite();
const { world } = site;

let community: Community;
beforeEach(async () => {
  community = await plantCommunity(world);
});

/** What a case holds that the community never reads, and who follows what. */
const OF_CASES = [
  "escalation note",
  "private reply of support",
  "private reply of the asker",
  "internal note",
  "why the priority",
  "draft in a case",
  "rating",
  "name of who is told",
  "name of a follower",
];

/** The planted words of a case that stand in a text. */
const found = (text: string) =>
  community.canaries.foundIn(text).filter((place) => OF_CASES.includes(place));

const theCase = () =>
  world.db.caseThread.findFirstOrThrow({
    where: { questionId: community.caseQuestionId },
    select: { caseId: true },
  });

/** Lets a case go its whole way, with one more letter each way. */
async function goOn(): Promise<void> {
  const { caseQuestionId, agent, asker } = community;
  const helping = world.as(agent.actor);
  const { caseId } = await theCase();
  const body = `It holds ${community.canaries.planted.get("private reply of support")} once more.`;
  for (const by of [helping, world.as(asker.actor)])
    await writePrivateReply(by, { questionId: caseQuestionId, body, key: formKey() });
  await answerCase(helping, publicAnswer(caseId));
  await world.drain();
  await solveCase(helping, { caseId });
  await world.drain();
}

describe("(12) T1, T2: what a case holds", () => {
  test("is in no mail, to whomever it goes", { timeout: 480_000 }, async () => {
    await goOn();
    await minutesPass(world, 8);
    const { sent } = world.mailer;
    expect(sent.map(({ to }) => to)).toContain(community.asker.email);
    for (const mail of sent) expect(found(JSON.stringify(mail)), mail.subject).toEqual([]);
  });

  test("is in no structured data, feed or list that machines read", {
    timeout: 480_000,
  }, async () => {
    await goOn();
    const { caseQuestionId, stranger } = community;
    const readers = [site.visitor(), await signedInVisitor(site, stranger)];
    for (const reader of readers) {
      const page = await (await reader.get(`/questions/${caseQuestionId}`)).text();
      expect(found(page)).toEqual([]);
      for (const lang of ["en", "zh-CN"]) {
        const feed = await reader.get(`/status.atom?lang=${lang}`);
        expect(feed.status).toBe(200);
        const text = await feed.text();
        expect(text).toContain("<entry>");
        expect(community.canaries.foundIn(text)).toEqual([]);
      }
    }
  });

  test("is on no page of its question for members and visitors, and in nothing that keeps it live", async () => {
    await goOn();
    const { caseQuestionId: id, stranger } = community;
    for (const reader of [site.visitor(), await signedInVisitor(site, stranger)])
      for (const place of [`/questions/${id}`, `/questions/${id}/now`, "/", "/questions"])
        expect(found(await sentAt(reader, place)), place).toEqual([]);
    const asker = await signedInVisitor(site, community.asker);
    // Or all of this would prove nothing.
    expect(found(await sentAt(asker, `/questions/${id}`))).toContain("private reply of support");
  });

  test("stands in no search index, and nobody finds the question by it", async () => {
    await goOn();
    const [index] = await world.db.$queryRaw<{ all: string }[]>`
      SELECT string_agg("SearchDocument"::text, ' ') AS all FROM "SearchDocument"`;
    expect(index?.all.length).toBeGreaterThan(100);
    expect(found(index?.all ?? "")).toEqual([]);
    for (const place of OF_CASES) {
      const text = community.canaries.planted.get(place) ?? place;
      const { rows } = await searchQuestions(world.ctx, { text, page: 1 });
      expect(
        rows.map(({ id }) => id),
        place,
      ).not.toContain(community.caseQuestionId);
    }
  });
});

describe("T12: text that poses as other text", () => {
  test("is refused in all that is written about a case, public or private", async () => {
    const { caseQuestionId: questionId, agent, asker } = community;
    const helping = world.as(agent.actor);
    const { caseId } = await theCase();
    const body = "Your bank \u202Eti deviecer\u202C on Monday, with nothing missing.";
    const key = formKey();
    for (const attempt of [
      () => writePrivateReply(helping, { questionId, body, key }),
      () => writePrivateReply(world.as(asker.actor), { questionId, body, key }),
      () => writeInternalNote(helping, { caseId, body, key }),
      () => answerCase(helping, publicAnswer(caseId, { en: body })),
      () => declineCase(helping, { caseId, reason: body }),
      () => sayStillBroken(world.as(asker.actor), { questionId, note: body }),
    ])
      expect(await refusalOf(attempt()), String(attempt)).toBe("text.unreadable");
  });
});
