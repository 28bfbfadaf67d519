import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addPerson } from "~/accounts/index.server";
import { FixedClock } from "~/infra/clock/fixed";
import type { Context } from "~/infra/context";
import { startMailingNow } from "~/notifications/index.server";
import { type Actor, ROLES, type Role } from "~/shared/roles";
import { actsOf } from "./acts";
import { demoPeople, demoQuestions } from "./index";
import { type Made, perform } from "./perform";

/** How to sign in as one of the demo community. */
export type DemoAccount = { role: Role; email: string; password: string };

/** People of the demo joined a while before the oldest question. */
const JOINED_HOURS_AGO = 24 * 100;

/**
 * Loads the demo community into an empty database through the real commands, each at its own time
 * in the past, and gives one account per role with passwords made now. They are kept beside the
 * data, for the owner alone, so that later starts can print them again. A database that is not
 * empty is left as it is.
 */
export async function seedDemo(
  ctx: Context,
  dataFolder: string,
  onProgress: (text: string) => void,
): Promise<DemoAccount[]> {
  const kept = join(dataFolder, "demo-accounts.json");
  const loading = join(dataFolder, "demo-loading");
  if (existsSync(loading)) await emptyAgain(ctx);
  if ((await ctx.db.person.count()) > 0) {
    return existsSync(kept) ? (JSON.parse(await readFile(kept, "utf8")) as DemoAccount[]) : [];
  }
  onProgress("Loading the demo community");
  await mkdir(dataFolder, { recursive: true });
  await writeFile(loading, "");
  const accounts = await load(ctx);
  await writeFile(kept, JSON.stringify(accounts), { mode: 0o600 });
  await rm(loading);
  return accounts;
}

async function load(base: Context): Promise<DemoAccount[]> {
  await startMailingNow(base);
  const now = base.clock.now().getTime();
  const clock = new FixedClock(new Date(now - JOINED_HOURS_AGO * 3_600_000));
  const ctx = { ...base, clock };
  const actors = new Map<string, Actor>();
  const accounts: DemoAccount[] = [];
  for (const { key, name, language, about, roles = [], team = "" } of demoPeople) {
    const email = `${key}@harbourpay.example`;
    const password = randomBytes(9).toString("base64url");
    const given = roles.filter((role) => role !== "member").map((role) => ({ role, team }));
    const { personId } = await addPerson(ctx, {
      name,
      email,
      password,
      locale: language,
      about,
      roles: given,
    });
    actors.set(key, {
      id: personId,
      name,
      roles: ["member", ...given.map(({ role }) => role)],
      verified: true,
    });
    const role = roles[0] ?? "member";
    if (!accounts.some((account) => account.role === role))
      accounts.push({ role, email, password });
  }
  const agent = { en: "ruth", "zh-CN": "ruolin" };
  const acts = actsOf(demoQuestions, (question) => agent[question.language]);
  const made: Made = new Map();
  for (const act of acts) {
    clock.set(new Date(now - act.minutesAgo * 60_000));
    const actor = actors.get(act.by) ?? null;
    await perform({ ...ctx, actor }, act, made);
  }
  return accounts.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
}

/** A start that was cut off while loading left part of the demo and nothing else: begin anew. */
async function emptyAgain({ db }: Context): Promise<void> {
  await db.$executeRaw`TRUNCATE "Person", "Post", "Tag", "AttemptWindow" CASCADE`;
}
