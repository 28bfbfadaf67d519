import type { Locale } from "~/i18n";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { countTry } from "./attempts.server";
import {
  insertPerson,
  isTaken,
  type NewPersonInput,
  readNewPerson,
  refuseTakenName,
} from "./new-person.server";
import { hashPassword } from "./passwords.server";

export type SignUpInput = NewPersonInput & {
  locale: Locale;
  timeZone?: string | null;
  ip: string | null;
};

/**
 * Makes an account and has its address verified by mail. When the address has an account already,
 * the answer and the work are the same; only its owner learns, by mail. Nobody is signed in by this:
 * whether that went well would tell. Refuses unfit fields, taken names and too many tries.
 */
export async function signUp(ctx: Context, input: SignUpInput): Promise<void> {
  const { name, email } = readNewPerson(ctx, input);
  await countTry(ctx, "sign-up", { account: email, ip: input.ip });
  await refuseTakenName(ctx, name);
  const passwordHash = await hashPassword(input.password);
  const person = {
    name,
    email,
    passwordHash,
    locale: input.locale,
    timeZone: input.timeZone,
    verified: false,
  };
  const register = () =>
    inTransaction(ctx, async (ctx) => {
      const owner = await ctx.db.credential.findUnique({
        where: { email },
        select: { personId: true },
      });
      if (owner) {
        await ctx.jobs.publish("sign-up.repeated", { personId: owner.personId });
      } else {
        await ctx.jobs.publish("account.registered", { personId: await insertPerson(ctx, person) });
      }
    });
  try {
    await register();
  } catch (error) {
    if (!isTaken(error)) throw error;
    // Somebody took the name or the address in the same moment: look again.
    await refuseTakenName(ctx, name);
    await register();
  }
}
