import { randomUUID } from "node:crypto";
import { addPerson } from "~/accounts/index.server";
import { describeCode } from "~/knowledge/index.server";
import { flagPost, hidePost } from "~/moderation/index.server";
import { vote } from "~/posts/index.server";
import { closeQuestion, lockQuestion, meToo, setNeedsInfo, watch } from "~/questions/index.server";
import type { Actor, Role } from "~/shared/roles";
import { plantArticles } from "./article-canaries";
import { plantIncident } from "./incident-canaries";
import { PASSWORD } from "./make-account";
import { answer, ask } from "./make-thread";
import type { Samples } from "./page-list";
import { plantCase } from "./plant-case";
import { plantCases } from "./planted-cases";
import {
  plantDrafts,
  plantPrivateRows,
  plantRemovedQuestion,
  plantThread,
  type Writers,
} from "./planted-posts";
import { plantBox } from "./private-boxes";
import { plantMiss } from "./search-misses";
import type { Site, Visitor } from "./site";
import { plantSettings } from "./support-settings";
import type { World } from "./world";

/** Unique words in private places, by the place: wherever one shows up, that place leaks. */
export class Canaries {
  readonly planted = new Map<string, string>();

  /** A new one; as written by people, unless `compact` (for fields that take no sign but letters and digits). */
  plant(place: string, compact = false): string {
    const word = `CNRY-${randomUUID()}`;
    const text = compact ? word.replaceAll("-", "").slice(0, 24).toLowerCase() : word;
    this.planted.set(place, text);
    return text;
  }

  /** The places whose canary stands in a text, in any case and encoding a page uses. */
  foundIn(text: string): string[] {
    const lower = text.toLowerCase();
    return [...this.planted]
      .filter(([, word]) => lower.includes(word.toLowerCase()))
      .map(([place]) => place);
  }
}

export type Member = { actor: Actor; email: string };

/** Somebody who can sign in with PASSWORD, whose address is told. */
export async function makeMember(
  world: World,
  name: string,
  email: string,
  role: Role | null = null,
): Promise<Member> {
  const roles = role && role !== "member" ? [{ role, team: "Night team" }] : [];
  const { personId } = await addPerson(world.ctx, {
    name,
    email,
    password: PASSWORD,
    locale: "en",
    roles,
  });
  const held = ["member" as const, ...roles.map((each) => each.role)];
  return { actor: { id: personId, name, roles: held, verified: true }, email };
}

/** A browser in which a member has signed in through the form. */
export async function signedInVisitor(site: Site, { email }: Member): Promise<Visitor> {
  const visitor = site.visitor();
  const answer = await visitor.post("/sign-in", { email, password: PASSWORD });
  if (answer.status !== 302) throw new Error(`${email} could not sign in: ${answer.status}`);
  return visitor;
}

/** A community in which something private stands in every place that has room for it. */
export type Community = {
  canaries: Canaries;
  asker: Member;
  answerer: Member;
  agent: Member;
  stranger: Member;
  /** A question everybody reads, with a solution, and its tag. */
  questionId: number;
  /** The solution that its asker accepted. */
  answerId: number;
  tag: string;
  /** A question that its asker took away, and what stood in it and in the other one. */
  removedQuestionId: number;
  removedPostIds: number[];
  /** A question that is a closed duplicate of the first, locked, flagged, and lacks details. */
  keptQuestionId: number;
  /** A question of the asker that support has a case of, with private replies and all that belongs to it. */
  caseQuestionId: number;
  /** A question of the answerer that the community has time for. */
  calmQuestionId: number;
  /** The tag that only the removed question has. */
  removedTag: string;
  /** The asker was told of an answer. */
  noticeId: number;
  calendarId: number;
  /** An incident that is not over, with updates and people who are told. */
  incidentId: number;
  /** A case of official support about another question of the asker's. */
  caseId: number;
  /** A published article, written from the first question. */
  articleId: number;
  /** Searches that did not help, which the asker and somebody unknown wait for. */
  missId: number;
};

/** Samples for the addresses of routes, about what everybody may read. */
export function samplesOf({
  questionId,
  answerId,
  tag,
  asker,
  noticeId,
  calendarId,
  incidentId,
  caseId,
  articleId,
  missId,
}: Community): Samples {
  return {
    questionId: `${questionId}-my-withdrawal-is-stuck-since-monday`,
    postId: String(questionId),
    answerId: String(answerId),
    name: tag,
    personId: String(asker.actor.id),
    mailId: "none",
    noticeId: String(noticeId),
    calendarId: String(calendarId),
    incidentId: String(incidentId),
    caseId: String(caseId),
    code: "E-1",
    file: "questions-1.xml",
    articleId: `${articleId}-a-withdrawal-stays-in-review`,
    type: "withdrawal",
    missId: String(missId),
    "*": "no-such-page",
  };
}

/** Builds it through the commands, as people would; index and mails are up to date afterwards. */
export async function plantCommunity(world: World): Promise<Community> {
  const canaries = new Canaries();
  const address = (who: string) => `${canaries.plant(`address of ${who}`, true)}@example.test`;
  const asker = await makeMember(world, "Iris Vale", address("the asker"));
  const answerer = await makeMember(world, "Jonas Reed", address("the answerer"));
  const agent = await makeMember(world, "Mara Stone", address("the agent"), "agent");
  const stranger = await makeMember(world, "Pia North", "stranger@example.test");
  const lead = await makeMember(world, "Lena Forge", "lead@example.test", "lead");
  const leading = world.as(lead.actor);
  const [asking, answering, helping] = [asker, answerer, agent].map(({ actor }) => world.as(actor));
  if (!asking || !answering || !helping) throw new Error("three people are here");

  const questionId = await ask(asking, { tags: ["bank"], errorCode: "E-1", tried: "A restart." });
  const thread = await plantThread({
    world,
    canaries,
    asking,
    answering,
    helping,
    questionId,
  });
  await following(world, canaries, questionId);
  const kept = await keptQuestion({ world, canaries, asking, answering, helping, questionId });
  const removed = await plantRemovedQuestion(canaries, asking, answering);
  const incidentId = await plantIncident(world, canaries);
  const cases = await plantCases({ world, canaries, asking, answering, helping });
  const { removedTag } = removed;
  for (const code of ["E-1", "E-7"]) await describeCode(leading, describedCode(code));
  const missId = await plantMiss(world, canaries, { lead, asker });
  await plantBox(asking, helping, questionId);
  await world.drain();
  await plantPrivateRows(world, canaries, asker);
  // Later, since nobody may ask more questions than these at one time.
  world.clock.advance(11 * 60_000);
  const caseId = await plantCase(world, { asker, agent });
  const articleId = await plantArticles(world, canaries, { agent, answerer, questionId });
  // The last, since whoever asks has no draft of a question any more.
  await plantDrafts(canaries, asking, questionId);
  const notice = await world.db.notice.findFirstOrThrow({
    where: { personId: asker.actor.id, kind: "official-answer" },
    select: { id: true },
  });
  return {
    noticeId: notice.id,
    calendarId: await plantSettings(leading, canaries, agent),
    incidentId,
    caseId,
    articleId,
    missId,
    canaries,
    asker,
    answerer,
    agent,
    stranger,
    questionId,
    answerId: thread.accepted,
    tag: "bank",
    removedQuestionId: removed.questionId,
    removedTag,
    keptQuestionId: kept.questionId,
    ...cases,
    removedPostIds: [removed.questionId, ...removed.postIds, ...thread.removed, kept.hiddenId],
  };
}

/** A question that those who keep the place have been busy with; what only they read is planted. */
async function keptQuestion({ world, canaries, asking, answering, helping, questionId }: Writers) {
  const { actor } = await makeMember(world, "Kit Ward", "ward@example.test", "moderator");
  const keeping = world.as(actor);
  const kept = await ask(answering, { title: "My withdrawal waits since Wednesday" });
  await setNeedsInfo(keeping, { questionId: kept, text: canaries.plant("what is missing") });
  const hidden = canaries.plant("hidden answer");
  const hiddenId = await answer(answering, kept, { body: `It holds ${hidden} among other words.` });
  await setNeedsInfo(keeping, { questionId: kept, text: canaries.plant("what is missing now") });
  await flagPost(asking, hiddenId, { reason: "other", note: canaries.plant("settled flag") });
  await hidePost(keeping, hiddenId, { reason: "spam", note: canaries.plant("why it is hidden") });
  const why = { reason: "duplicate", note: "Say in a comment what is different." };
  await closeQuestion(keeping, { questionId: kept, duplicateOfId: questionId, ...why });
  await lockQuestion(keeping, { questionId: kept, note: "It gets heated in here." });
  await flagPost(helping, kept, { reason: "scam", note: canaries.plant("open flag") });
  return { questionId: kept, hiddenId };
}

/** Somebody who does nothing but follow, have it too and vote: that they do is private. */
async function following(world: World, canaries: Canaries, questionId: number): Promise<void> {
  const name = `Wren ${canaries.plant("name of a follower", true).slice(4)}`;
  const { actor } = await makeMember(
    world,
    name,
    `${canaries.plant("their address", true)}@b.test`,
  );
  const ctx = world.as(actor);
  await watch(ctx, questionId);
  await meToo(ctx, questionId);
  await vote(ctx, questionId, 1);
  canaries.planted.set("name of a follower", name.slice(5));
}

/** What a lead writes of a code: all of it, in both languages. */
function describedCode(code: string) {
  return {
    code,
    problemType: "withdrawal",
    meaningEn: "The bank has not confirmed it yet.",
    meaningZh: "银行还没有确认。",
    stepsEn: "Wait a day.\nThen ask your bank.",
    stepsZh: "先等一天。\n再问银行。",
  };
}
