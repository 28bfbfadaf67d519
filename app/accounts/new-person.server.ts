import type { Locale } from "~/i18n";
import type { Context } from "~/infra/context";
import { mentionKey } from "~/markdown";
import { Refusal } from "~/shared/refusal";
import { TextChecks } from "~/shared/text";
import { asTimeZone } from "~/shared/time-zone";
import { readEmail } from "./email";
import { readName } from "./names";
import { checkPassword, hashPassword } from "./passwords.server";
import { nameSkeleton } from "./skeleton";

export type NewPersonInput = { name: string; email: string; password: string };
export type NewPerson = {
  name: string;
  email: string;
  passwordHash: string;
  locale: Locale;
  timeZone?: string | null;
  about?: string;
  verified: boolean;
};

/** Reads who wants an account: cleaned name and address; refuses with everything that does not fit. */
export function readNewPerson(
  ctx: Context,
  input: NewPersonInput,
): { name: string; email: string } {
  const checks = new TextChecks();
  const name = readName(checks, "name", input.name, ctx.site.brands);
  const email = readEmail(checks, "email", input.email);
  checkPassword(checks, "password", input.password, ctx.site, [input.name, input.email]);
  checks.done();
  return { name, email };
}

/** Refuses a name that another person has, or one that looks like it. Names are public: this tells nothing. */
export async function refuseTakenName(ctx: Context, name: string, exceptId = 0): Promise<void> {
  const holder = await ctx.db.person.findUnique({
    where: { nameSkeleton: nameSkeleton(name) },
    select: { id: true },
  });
  if (holder && holder.id !== exceptId)
    throw new Refusal("account.name-taken", {}, { field: "name" });
}

/** Whether a write met a unique index: somebody was faster. */
export function isTaken(error: unknown): boolean {
  return (error as { code?: string } | null)?.code === "P2002";
}

/** Reads a new person, hashes the password and refuses a taken name, before any transaction opens. */
export async function prepareNewPerson(ctx: Context, input: NewPersonInput) {
  const { name, email } = readNewPerson(ctx, input);
  await refuseTakenName(ctx, name);
  return { name, email, passwordHash: await hashPassword(input.password) };
}

/** Writes a person and how they sign in; to be called inside a transaction. */
export async function insertPerson(ctx: Context, person: NewPerson): Promise<number> {
  const now = ctx.clock.now();
  const { id } = await ctx.db.person.create({
    data: {
      name: person.name,
      nameSkeleton: nameSkeleton(person.name),
      mentionKey: mentionKey(person.name),
      about: person.about ?? "",
      locale: person.locale,
      timeZone: asTimeZone(person.timeZone),
      createdAt: now,
      credential: {
        create: {
          email: person.email,
          passwordHash: person.passwordHash,
          emailVerifiedAt: person.verified ? now : null,
        },
      },
    },
    select: { id: true },
  });
  return id;
}
