import { networkOf, takeAttempt } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { isRefusal, Refusal } from "~/shared/refusal";
import { shownAnswer } from "../shown-answer.server";
import { readWhere } from "./read-where";
import { holdAnswer, settleOutdated } from "./settle-outdated.server";
import { NOWHERE, type Where } from "./where";

/** Who says so: the hash of a device's cookie, whether it came without one, and where it comes from. */
export type Device = { deviceHash: string; fresh: boolean; ip: string; userAgent: string };

export type ProofInput = {
  answerId: number;
  worked: boolean;
  /** Left out by the buttons under an answer: what was said before stays where it still fits. */
  where?: Where;
};

/** As many as an office behind one address may send in an hour. */
const PER_NETWORK = { name: "proof.network", limit: 30, windowSeconds: 3600 };
/** More answers than anybody tries in an hour; it keeps one person's storm away from the database. */
const PER_PERSON = { name: "proof.person", limit: 30, windowSeconds: 3600 };
/** A second press before the first answer brought the cookie: the same browser, so the same person. */
const FIRST_PRESS = { name: "proof.first", limit: 1, windowSeconds: 60 };
/** The same said again within this time is one person pressing twice. */
const SAME_PRESS_MS = 60 * 60 * 1000;

/**
 * 'It worked' or 'it did not', with an account or without: once a person, and once a device where
 * nobody is signed in; what they say later takes the place of what they said. The third failure may
 * mark the answer (see `whyOutdated`). Refuses `post.not-found`, `answer.not-marked` (409) for an
 * answer that is neither accepted, recommended nor official, `answer.own-proof` (403) to its writer
 * and to the asker, what `readWhere` does, and `account.too-many-tries` (429).
 */
export async function giveProof(
  ctx: Context,
  { answerId, worked, where: given }: ProofInput,
  device: Device,
): Promise<{ questionId: number }> {
  const network = networkOf(device.ip);
  const { threadId: questionId } = await shownAnswer(ctx, answerId);
  const where = given && readWhere(given);
  await takeAttempt(ctx, { ...PER_NETWORK, key: network });
  const personId = ctx.actor?.id ?? null;
  if (personId !== null) await takeAttempt(ctx, { ...PER_PERSON, key: String(personId) });
  if (personId === null && device.fresh) {
    const key = `${answerId} ${network} ${device.userAgent}`;
    if (!(await isFirst(ctx, key))) return { questionId };
  }
  await inTransaction(ctx, async (tx) => {
    await holdAnswer(tx, answerId);
    await refuseOwnOrUnmarked(tx, answerId, personId);
    const said = { answerId, worked, where, at: tx.clock.now() };
    if (!(await storeProof(tx, said, { personId, deviceHash: device.deviceHash }))) return;
    await tx.jobs.publish(worked ? "answer.worked" : "answer.did-not-work", {
      answerId,
      questionId,
    });
    await settleOutdated(tx, answerId);
  });
  return { questionId };
}

/** Takes back what somebody with an account said themselves. Refuses `post.not-found`. */
export async function takeBackProof(
  ctx: Context,
  answerId: number,
): Promise<{ questionId: number }> {
  const { threadId: questionId } = await shownAnswer(ctx, answerId);
  const personId = ctx.actor?.id ?? 0;
  await inTransaction(ctx, async (tx) => {
    await holdAnswer(tx, answerId);
    const { count } = await tx.db.answerProof.deleteMany({ where: { answerId, personId } });
    if (count === 0) return;
    await tx.jobs.publish("answer.proof-taken-back", { answerId, questionId });
    await settleOutdated(tx, answerId);
  });
  return { questionId };
}

async function isFirst(ctx: Context, key: string): Promise<boolean> {
  try {
    await takeAttempt(ctx, { ...FIRST_PRESS, key });
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

async function refuseOwnOrUnmarked(tx: Context, answerId: number, personId: number | null) {
  const { threadId, authorId } = await shownAnswer(tx, answerId);
  const answer = await tx.db.answer.findUnique({
    where: { postId: answerId },
    select: {
      official: true,
      acceptance: { select: { answerId: true } },
      recommendation: { select: { answerId: true } },
    },
  });
  if (!answer?.official && !answer?.acceptance && !answer?.recommendation)
    throw new Refusal("answer.not-marked", {}, { status: 409 });
  const asker = await tx.db.post.findUnique({
    where: { id: threadId },
    select: { authorId: true },
  });
  if (personId !== null && (personId === authorId || personId === asker?.authorId))
    throw new Refusal("answer.own-proof", {}, { status: 403 });
}

type Said = { answerId: number; worked: boolean; where: Where | undefined; at: Date };
type Speaker = { personId: number | null; deviceHash: string };

/**
 * Writes what is said in place of what the same person or device said; the answer is held. Gives
 * false where that changes nothing.
 */
async function storeProof(tx: Context, said: Said, { personId, deviceHash }: Speaker) {
  const { answerId, worked, at } = said;
  const known = await tx.db.answerProof.findMany({
    where: { answerId, OR: [{ deviceHash }, ...(personId === null ? [] : [{ personId }])] },
    select: { id: true, personId: true, deviceHash: true, worked: true, at: true },
  });
  const own = personId === null ? undefined : known.find((each) => each.personId === personId);
  const ofDevice = known.find((each) => each.deviceHash === deviceHash);
  // Said before signing in, on this device: that is theirs, and counts once with what they say now.
  const nobodys = ofDevice?.personId === null ? ofDevice : undefined;
  const before = personId === null ? ofDevice : (own ?? nobodys);
  if (own && nobodys) await tx.db.answerProof.delete({ where: { id: nobodys.id } });
  if (!before) {
    // Somebody else of the household was first on this device: people count each.
    const hash = ofDevice ? null : deviceHash;
    await tx.db.answerProof.create({
      data: { answerId, personId, deviceHash: hash, worked, at, ...(said.where ?? NOWHERE) },
      select: { id: true },
    });
    return true;
  }
  const same = before.worked === worked;
  const pressedTwice = same && !said.where && at.getTime() - before.at.getTime() < SAME_PRESS_MS;
  await tx.db.answerProof.update({
    where: { id: before.id },
    data: {
      personId: personId ?? before.personId,
      worked,
      at: pressedTwice || at < before.at ? before.at : at,
      ...(said.where ?? (same ? {} : NOWHERE)),
    },
    select: { id: true },
  });
  return !pressedTwice;
}
