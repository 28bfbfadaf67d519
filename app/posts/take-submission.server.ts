import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import { SUBMISSION_KEY } from "./rules";

/** A form's key, or the refusal `post.form-outdated` when a form came without a proper one. */
export function readSubmissionKey(key: string): string {
  if (!SUBMISSION_KEY.test(key)) throw new Refusal("post.form-outdated");
  return key;
}

/**
 * Writes once per person and key, inside the caller's transaction: `write` gives the new post's id;
 * a form sent again, even at the same time, gives the id of the first and writes nothing.
 */
export async function takeSubmission(
  tx: Context,
  { personId, key }: { personId: number; key: string },
  write: () => Promise<number>,
): Promise<number> {
  // Whoever sends the same form at the same time waits here, and then finds the row.
  await tx.db
    .$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`submission ${personId} ${key}`}, 0))`;
  const earlier = await tx.db.submission.findUnique({
    where: { personId_key: { personId, key } },
    select: { postId: true },
  });
  if (earlier) return earlier.postId;
  const postId = await write();
  await tx.db.submission.create({
    data: { personId, key, postId, createdAt: tx.clock.now() },
    select: { postId: true },
  });
  return postId;
}
