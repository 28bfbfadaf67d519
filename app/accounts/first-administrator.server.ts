import type { Locale } from "~/i18n";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { paths } from "~/paths";
import { insertPersonWithRoles } from "./add-person.server";
import { lockAdministrators } from "./administrators.server";
import { countTry } from "./attempts.server";
import {
  isTaken,
  type NewPersonInput,
  prepareNewPerson,
  refuseTakenName,
} from "./new-person.server";
import { digest, newSecret } from "./secrets.server";
import { type SignedInNow, startSession } from "./start-session.server";
import { consumeToken, LINK_LIFETIMES, linkDead, readToken } from "./tokens.server";

const PURPOSE = "first-administrator";

/** A link, good once and for a day, that creates the first administrator; null when there is one. An older link dies. */
export async function issueFirstAdministratorLink(ctx: Context): Promise<string | null> {
  return inTransaction(ctx, async (ctx) => {
    if ((await lockAdministrators(ctx)).length > 0) return null;
    await ctx.db.accountToken.deleteMany({ where: { purpose: PURPOSE } });
    const secret = newSecret();
    const expiresAt = new Date(ctx.clock.now().getTime() + LINK_LIFETIMES[PURPOSE]);
    await ctx.db.accountToken.create({
      data: { purpose: PURPOSE, tokenHash: digest(secret), expiresAt },
      select: { id: true },
    });
    return ctx.site.origin + paths.firstAdministrator(secret);
  });
}

export type FirstAdministratorInput = NewPersonInput & {
  token: string;
  locale: Locale;
  ip: string | null;
  userAgent: string;
};

/** Creates the first administrator by that link and signs them in. Whoever holds the console's link is believed. */
export async function createFirstAdministrator(
  ctx: Context,
  input: FirstAdministratorInput,
): Promise<SignedInNow> {
  await countTry(ctx, "use-link", { account: PURPOSE, ip: input.ip });
  await readToken(ctx, PURPOSE, input.token);
  const prepared = await prepareNewPerson(ctx, input);
  try {
    const personId = await inTransaction(ctx, async (ctx) => {
      await consumeToken(ctx, PURPOSE, input.token);
      if ((await lockAdministrators(ctx)).length > 0) throw linkDead();
      return insertPersonWithRoles(ctx, { ...prepared, locale: input.locale }, [
        { role: "administrator", team: "" },
      ]);
    });
    return await startSession(ctx, personId, input.userAgent);
  } catch (error) {
    if (isTaken(error)) await refuseTakenName(ctx, prepared.name);
    throw error;
  }
}
