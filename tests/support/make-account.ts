import { actorFromSession, signIn, signUp, verifyAddress } from "~/accounts/index.server";
import type { Locale } from "~/i18n";
import type { Mail } from "~/infra/mailer/port";
import { isRefusal, type Refusal } from "~/shared/refusal";
import type { Actor } from "~/shared/roles";
import type { World } from "./world";

export const PASSWORD = "plum boat lantern 41";
const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0";

/** A browser that is signed in: who it speaks for, its cookie and its row. */
export type Browser = { actor: Actor; cookie: string; sessionId: number };

let counter = 0;

/** Signs somebody up through the door that everybody takes; the address is verified unless told. */
export async function makeAccount(
  world: World,
  given: { name?: string; email?: string; locale?: Locale; verified?: boolean } = {},
): Promise<{ actor: Actor; email: string; name: string }> {
  const number = ++counter;
  const {
    name = `Walker ${number}`,
    email = `walker${number}@example.test`,
    locale = "en",
    verified = true,
  } = given;
  await signUp(world.ctx, { name, email, password: PASSWORD, locale, ip: null });
  await world.drain();
  if (verified) await verifyAddress(world.ctx, { token: tokenIn(world.mailer.sent.at(-1)) });
  const { actor } = await browse(world, email);
  await world.db.session.deleteMany({ where: { personId: actor.id } });
  world.mailer.sent.length = 0;
  return { actor, email, name };
}

/** Signs in as a browser does. */
export async function browse(
  world: World,
  email: string,
  password = PASSWORD,
  userAgent = FIREFOX,
): Promise<Browser> {
  const { setCookie } = await signIn(world.ctx, { email, password, ip: "203.0.113.7", userAgent });
  return browserOf(world, setCookie);
}

/** The browser that was given this header. */
export async function browserOf(world: World, setCookie: string): Promise<Browser> {
  const cookie = cookieIn(setCookie);
  const session = await actorFromSession(world.ctx, cookie);
  if (!session) throw new Error("this cookie is nobody's");
  return { actor: session.actor, cookie, sessionId: session.sessionId };
}

/** The value of a Set-Cookie header. */
export function cookieIn(setCookie: string): string {
  return /^[^=]+=([^;]*)/.exec(setCookie)?.[1] ?? "";
}

/** The secret in the link of a mail. */
export function tokenIn(mail: Mail | undefined): string {
  return /token=([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
}

/** What was refused, with its code at hand; fails when nothing was. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work;
  } catch (error) {
    if (isRefusal(error)) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** Everything the database holds, as one text: what a stolen dump would show. */
export async function databaseDump(world: World): Promise<string> {
  const tables = await world.db.$queryRaw<{ schema: string; name: string }[]>`
    SELECT schemaname AS schema, tablename AS name FROM pg_tables WHERE schemaname IN ('public', 'pgboss')`;
  const texts = await Promise.all(
    tables.map(async ({ schema, name }) => {
      const rows = await world.db.$queryRaw<{ dump: string | null }[]>`
        SELECT query_to_xml(format('SELECT * FROM %I.%I', ${schema}::text, ${name}::text), true, false, '')::text AS dump`;
      return rows[0]?.dump ?? "";
    }),
  );
  return texts.join("\n");
}
