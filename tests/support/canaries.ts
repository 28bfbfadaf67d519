import { randomUUID } from "node:crypto";
import { addPerson } from "~/accounts/index.server";
import {
  acceptAnswer,
  editAnswer,
  editComment,
  postAnswer,
  recommendAnswer,
  removePost,
} from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { flagPost, hidePost } from "~/moderation/index.server";
import { saveDraft, vote } from "~/posts/index.server";
import {
  askQuestion,
  closeQuestion,
  editQuestion,
  lockQuestion,
  meToo,
  setNeedsInfo,
  watch,
} from "~/questions/index.server";
import type { Actor, Role } from "~/shared/roles";
import { PASSWORD } from "./make-account";
import { answer, ask, comment, formKey, questionForm } from "./make-thread";
import type { Samples } from "./page-list";
import type { Site, Visitor } from "./site";
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
  tag: string;
  /** A question that its asker took away, and what stood in it and in the other one. */
  removedQuestionId: number;
  removedPostIds: number[];
  /** A question that is a closed duplicate of the first, locked, flagged, and lacks details. */
  keptQuestionId: number;
  /** The tag that only the removed question has. */
  removedTag: string;
  /** The asker was told of an answer. */
  noticeId: number;
};

/** Samples for the addresses of routes, about what everybody may read. */
export function samplesOf({ questionId, tag, asker, noticeId }: Community): Samples {
  return {
    questionId: `${questionId}-my-withdrawal-is-stuck-since-monday`,
    postId: String(questionId),
    name: tag,
    personId: String(asker.actor.id),
    mailId: "none",
    noticeId: String(noticeId),
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
  const [asking, answering, helping] = [asker, answerer, agent].map(({ actor }) => world.as(actor));
  if (!asking || !answering || !helping) throw new Error("three people are here");

  const questionId = await ask(asking, { tags: ["bank"], errorCode: "E-1", tried: "A restart." });
  const removedAnswerId = await thread({ world, canaries, asking, answering, helping, questionId });
  await following(world, canaries, questionId);
  const kept = await keptQuestion({ world, canaries, asking, answering, helping, questionId });
  const removed = await removedQuestion(canaries, asking, answering);
  await drafts(canaries, asking, questionId);
  const { removedTag } = removed;
  await world.drain();
  await privateRows(world, canaries, asker);
  const notice = await world.db.notice.findFirstOrThrow({
    where: { personId: asker.actor.id, kind: "official-answer" },
    select: { id: true },
  });
  return {
    noticeId: notice.id,
    canaries,
    asker,
    answerer,
    agent,
    stranger,
    questionId,
    tag: "bank",
    removedQuestionId: removed.questionId,
    removedTag,
    keptQuestionId: kept.questionId,
    removedPostIds: [removed.questionId, ...removed.postIds, ...removedAnswerId, kept.hiddenId],
  };
}

type Writers = {
  world: World;
  canaries: Canaries;
  asking: Context;
  answering: Context;
  helping: Context;
  questionId: number;
};

/** Answers and comments of every kind; gives the ids of those that were taken away. */
async function thread({ world, canaries, asking, answering, helping, questionId }: Writers) {
  const accepted = await answer(answering, questionId);
  const official = await answer(helping, questionId, { official: true });
  await acceptAnswer(asking, accepted);
  await recommendAnswer(helping, official);
  await vote(helping, accepted, 1);
  await comment(asking, accepted, "That worked for me, thank you.");
  await comment(helping, questionId, "Which bank is it?");
  await editAnswer(answering, { answerId: accepted, version: 1, body: "Banks need five days." });
  await ask(answering, { title: "My withdrawal is stuck since Tuesday", tags: ["bank"] });

  const words = (place: string) => `It holds ${canaries.plant(place)} among other words.`;
  const answerId = await answer(answering, questionId, { body: words("old removed answer") });
  await editAnswer(answering, { answerId, version: 1, body: words("removed answer") });
  const below = await comment(asking, answerId, words("comment on a removed answer"));
  const commentId = await comment(answering, questionId, words("old removed comment"));
  await editComment(answering, { commentId, version: 1, text: words("removed comment") });
  await world.drain();
  await removePost(answering, answerId);
  await removePost(answering, commentId);
  return [answerId, commentId, below];
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

async function drafts(canaries: Canaries, asking: Context, questionId: number): Promise<void> {
  const title = canaries.plant("title of a draft");
  await saveDraft(asking, "question", { title, body: canaries.plant("body of a draft") });
  for (const place of ["answer", "comment", "edit"]) {
    const body = canaries.plant(`draft of a ${place}`);
    await saveDraft(asking, `${place}-${questionId}`, { body });
  }
}

async function removedQuestion(canaries: Canaries, asking: Context, answering: Context) {
  const removedTag = canaries.plant("removed tag", true);
  const words = (place: string) => `${canaries.plant(place)} stands here among other words.`;
  const first = {
    title: words("old removed title"),
    body: words("old removed question"),
    tried: words("old removed tries"),
    errorCode: canaries.plant("removed error code", true),
    tags: [removedTag],
  };
  const { questionId } = await askQuestion(asking, questionForm(first));
  const { answerId } = await postAnswer(answering, {
    questionId,
    body: words("answer to a removed question"),
    key: formKey(),
  });
  const commentId = await comment(answering, questionId, words("comment on a removed question"));
  await editQuestion(asking, {
    ...questionForm(first),
    title: words("removed title"),
    body: words("removed question"),
    tried: words("removed tries"),
    questionId,
    version: 1,
  });
  await removePost(asking, questionId);
  return { questionId, removedTag, postIds: [answerId, commentId] };
}

/** Columns that no command lets a person choose. */
async function privateRows(world: World, canaries: Canaries, { actor }: Member): Promise<void> {
  const personId = actor.id;
  const at = world.clock.now();
  const expiresAt = new Date(at.getTime() + 86_400_000);
  await world.db.person.update({
    where: { id: personId },
    data: { nameSkeleton: canaries.plant("skeleton"), mentionKey: canaries.plant("mention key") },
    select: { id: true },
  });
  await world.db.session.create({
    data: {
      idHash: canaries.plant("session hash"),
      device: canaries.plant("device"),
      personId,
      createdAt: at,
      lastSeenAt: at,
      expiresAt,
    },
    select: { id: true },
  });
  await world.db.accountToken.create({
    data: {
      purpose: "change-address",
      tokenHash: canaries.plant("token hash"),
      email: `${canaries.plant("next address", true)}@example.test`,
      personId,
      expiresAt,
    },
    select: { id: true },
  });
  await world.db.attemptWindow.create({
    data: { key: canaries.plant("attempts"), count: 1, startedAt: at, expiresAt },
    select: { key: true },
  });
}
