import { signedInActor, takeAttempt } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { Refusal } from "~/shared/refusal";
import { WAITS_MAX } from "./limits";
import { loggedText } from "./logged-text.server";
import { missOfTerms, openAgain } from "./miss-of-terms.server";
import { currentTermReader } from "./term-reader.server";

/** More than anybody presses who means it. */
const PER_PERSON = { name: "search.wait", limit: 60, windowSeconds: 3600 };

/**
 * The actor wants to be told once what they looked for is answered; asking twice changes nothing, and a
 * group that was settled is open again. Refuses visitors, `search.nothing-to-wait-for` (400) where the words
 * are private or say nothing, `search.too-many-waits` {max} (409) beyond 20, and
 * `account.too-many-tries` (429).
 */
export async function waitForAnswer(ctx: Context, input: { text: string }): Promise<void> {
  const { id: personId } = signedInActor(ctx);
  await takeAttempt(ctx, { ...PER_PERSON, key: personId });
  const logged = await loggedText(ctx, input.text);
  const terms = logged ? (await currentTermReader(ctx))(logged.text) : [];
  if (!logged || terms.length === 0)
    throw new Refusal("search.nothing-to-wait-for", {}, { field: "text" });
  await inTransaction(ctx, async (tx) => {
    const since = tx.clock.now();
    const { id: missId, settledAt } = await missOfTerms(tx, terms, since);
    const waiting = await tx.db.searchWaiter.findUnique({
      where: { missId_personId: { missId, personId } },
      select: { toldAt: true },
    });
    if (waiting && !waiting.toldAt) return;
    await refuseTooMany(tx, personId);
    if (settledAt) await openAgain(tx, missId);
    // A new row: whoever was told before and asks again is told again, of something new.
    await tx.db.searchWaiter.deleteMany({ where: { missId, personId } });
    await tx.db.searchWaiter.createMany({
      data: [{ missId, personId, text: logged.text, since }],
      skipDuplicates: true,
    });
  });
}

async function refuseTooMany(tx: Context, personId: number): Promise<void> {
  const count = await tx.db.searchWaiter.count({ where: { personId, toldAt: null } });
  if (count >= WAITS_MAX)
    throw new Refusal("search.too-many-waits", { max: WAITS_MAX }, { status: 409 });
}
