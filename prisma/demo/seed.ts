import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addPerson } from "~/accounts/index.server";
import { escalationSubscriptions } from "~/escalation/index.server";
import { FixedClock } from "~/infra/clock/fixed";
import type { Context } from "~/infra/context";
import type { Happening } from "~/infra/jobs/subscription";
import { describeCode } from "~/knowledge/index.server";
import { readAllNotices, startMailingNow } from "~/notifications/index.server";
import { addSynonyms } from "~/search/index.server";
import { type Actor, ROLES, type Role } from "~/shared/roles";
import { actsOf } from "./acts";
import { followingOf } from "./acts-of-keeping";
import { supportOf } from "./acts-of-support";
import { demoCodes } from "./codes";
import { demoCases, demoPeople, demoQuestions, demoSynonyms } from "./index";
import { loadArticles } from "./load-articles";
import { loadIncidents } from "./load-incidents";
import { loadMisses } from "./load-misses";
import { overhear } from "./overhear";
import { type Made, perform } from "./perform";
import { loadSupportSettings } from "./support-settings";

/** How to sign in as one of the demo community. */
export type DemoAccount = { role: Role; email: string; password: string };

/** When everybody last looked at their inbox: what happened since then is unread. */
const READ_HOURS_AGO = 27;

/** When the lead described the error codes. */
const CODES_HOURS_AGO = 24 * 20;

/** People of the demo joined a while before the oldest question. */
const JOINED_HOURS_AGO = 24 * 100;

/**
 * Loads the demo community into an empty database through the real commands, each at its own time
 * in the past, and gives one account per role with passwords made now. They are kept beside the
 * data, for the owner alone, so that later starts can print them again. A database that is not
 * empty is left as it is. `workOff` handles the jobs that wait, at the time of its context.
 */
export async function seedDemo(
  ctx: Context,
  dataFolder: string,
  onProgress: (text: string) => void,
  workOff: (ctx: Context) => Promise<unknown>,
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
  const accounts = await load(ctx, workOff);
  await writeFile(kept, JSON.stringify(accounts), { mode: 0o600 });
  await rm(loading);
  return accounts;
}

async function load(
  base: Context,
  workOff: (ctx: Context) => Promise<unknown>,
): Promise<DemoAccount[]> {
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
  const acts = [
    ...actsOf(demoQuestions, (question) => agent[question.language]),
    ...followingOf(demoPeople),
    ...supportOf(demoCases, demoQuestions),
  ].sort((a, b) => b.minutesAgo - a.minutesAgo);
  const made: Made = new Map();
  const lastRead = acts.find(({ minutesAgo }) => minutesAgo <= READ_HOURS_AGO * 60);
  for (const act of acts) {
    if (act === lastRead) {
      await workOff(ctx);
      for (const actor of actors.values()) await readAllNotices({ ...ctx, actor });
    }
    clock.set(new Date(now - act.minutesAgo * 60_000));
    const actor = actors.get(act.by) ?? null;
    const heard: Happening[] = [];
    await perform(overhear({ ...ctx, actor }, heard), act, made);
    await tellSupport(ctx, heard, made);
  }
  const lead = actors.get("desmond") ?? null;
  clock.set(new Date(now - CODES_HOURS_AGO * 3_600_000));
  for (const code of demoCodes) await describeCode({ ...ctx, actor: lead }, code);
  await loadIncidents({ ...ctx, actor: lead }, clock, new Date(now), made);
  for (const terms of demoSynonyms) await addSynonyms({ ...ctx, actor: lead }, { terms });
  await loadArticles({ ctx, clock, now: new Date(now), made }, actors);
  const [english, chinese] = [actors.get(agent.en), actors.get(agent["zh-CN"])];
  if (english && chinese) await loadSupportSettings({ ...ctx, actor: lead }, { english, chinese });
  await loadMisses(ctx, clock, new Date(now), { actors, made });
  return accounts.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
}

const supported = new Set(demoCases.map(({ question }) => question));

/** Lets support's clocks and cases follow what happened to a question that has or gets a case. */
async function tellSupport(ctx: Context, heard: Happening[], made: Made): Promise<void> {
  const ids = [...made].flatMap(([thing, id]) =>
    "key" in thing && supported.has(thing.key) ? id : [],
  );
  for (const happening of heard) {
    const { event, payload } = happening;
    if (!("questionId" in payload) || !ids.includes(payload.questionId)) continue;
    for (const { events, handle } of escalationSubscriptions)
      if (events.includes(event)) await handle(ctx, [happening]);
  }
}

/** A start that was cut off while loading left part of the demo and nothing else: begin anew. */
async function emptyAgain({ db }: Context): Promise<void> {
  await db.$executeRaw`TRUNCATE "Person", "Post", "Tag", "AttemptWindow", "SearchSynonym" CASCADE`;
}
