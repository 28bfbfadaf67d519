import { networkOf, takeAttempt } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { isRefusal, Refusal } from "~/shared/refusal";
import { shownAnswer } from "./shown-answer.server";

/** Who says so: the hash of a device's cookie, whether it came without one, and where it comes from. */
export type Device = { deviceHash: string; fresh: boolean; ip: string; userAgent: string };

/** As many as an office behind one address may send in an hour. */
const PER_NETWORK = { name: "worked.network", limit: 30, windowSeconds: 3600 };
/** A second press before the first answer brought the cookie: the same browser, so the same person. */
const FIRST_PRESS = { name: "worked.first", limit: 1, windowSeconds: 60 };

/**
 * 'This solved it for me too', with an account or without: counts once a person, and once a device
 * where nobody is signed in. Refuses `post.not-found`, `answer.not-marked` (409) for an answer that is
 * neither accepted nor recommended, `answer.own-worked` (403) to its writer and to the asker, and
 * `account.too-many-tries` (429).
 */
export async function markWorked(
  ctx: Context,
  answerId: number,
  device: Device,
): Promise<{ questionId: number }> {
  const network = networkOf(device.ip);
  const { threadId: questionId } = await shownAnswer(ctx, answerId);
  await takeAttempt(ctx, { ...PER_NETWORK, key: network });
  const personId = ctx.actor?.id ?? null;
  if (personId === null && device.fresh) {
    const key = `${answerId} ${network} ${device.userAgent}`;
    if (!(await isFirst(ctx, key))) return { questionId };
  }
  await inTransaction(ctx, async (tx) => {
    await refuseOwnOrUnmarked(tx, answerId, personId);
    const row = { answerId, personId, deviceHash: device.deviceHash, at: tx.clock.now() };
    if (!(await insertOnce(tx, row))) return;
    await tx.jobs.publish("answer.worked", { answerId, questionId });
  });
  return { questionId };
}

/** Takes it back: for people with an account, whose own it is. Refuses `post.not-found`. */
export async function takeBackWorked(
  ctx: Context,
  answerId: number,
): Promise<{ questionId: number }> {
  const { threadId: questionId } = await shownAnswer(ctx, answerId);
  const personId = ctx.actor?.id ?? 0;
  await ctx.db.solvedFor.deleteMany({ where: { answerId, personId } });
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
  const question = await tx.db.question.findUnique({
    where: { postId: threadId },
    select: {
      post: { select: { authorId: true } },
      acceptance: { select: { answerId: true } },
      recommendation: { select: { answerId: true } },
    },
  });
  const marks = [question?.acceptance?.answerId, question?.recommendation?.answerId];
  if (!marks.includes(answerId)) throw new Refusal("answer.not-marked", {}, { status: 409 });
  if (personId !== null && (personId === authorId || personId === question?.post.authorId)) {
    throw new Refusal("answer.own-worked", {}, { status: 403 });
  }
}

type Row = { answerId: number; personId: number | null; deviceHash: string; at: Date };

/** Adds the row where neither the person nor the device has one; gives whether the count grew. */
async function insertOnce(tx: Context, { answerId, personId, deviceHash, at }: Row) {
  const insert = async (hash: string | null) =>
    (
      await tx.db.solvedFor.createMany({
        data: [{ answerId, personId, deviceHash: hash, at }],
        skipDuplicates: true,
      })
    ).count > 0;
  if (await insert(deviceHash)) return true;
  if (personId === null) return false;
  // Pressed before signing in, on this device: that row becomes theirs, unless they have one.
  const { count } = await tx.db.solvedFor.updateMany({
    where: {
      answerId,
      deviceHash,
      personId: null,
      answer: { solvedFor: { none: { personId } } },
    },
    data: { personId },
  });
  // Somebody else of the household was first on this device: people count each.
  return count > 0 ? false : insert(null);
}
