import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";
import { SMTPServer } from "smtp-server";
import { beforeEach, describe, expect, test } from "vitest";
import { createLog } from "~/infra/log/log.server";
import { smtpMailer } from "~/infra/mailer/smtp.server";
import { handleWith } from "~/subscriptions.server";
import { run } from "../../support/database-setup";
import { databaseDump, PASSWORD } from "../../support/make-account";
import { useSite, type Visitor } from "../../support/site";

let written = "";
const log = createLog(
  "trace",
  new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  }),
);
const site = useSite((ctx) => ({ ...ctx, log }));
const { world } = site;

beforeEach(() => {
  written = "";
});

const EMAIL = "private.person@example.test";
const NEXT_EMAIL = "next.address@example.test";
const NEXT_PASSWORD = "walnut ferry 8 umbrella";
/** Typed into forms; each a word of its own. */
const TYPED = {
  about: "aboutword and more",
  title: "My titleword is stuck since Monday",
  body: "It says bodyword for three days now and nothing arrives.",
  tried: "I tried the triedword already.",
  comment: "Is it commentword again?",
  draft: "A draftword that nobody reads.",
  preview: "A previewword here.",
  search: "searchword",
  userAgent: "Agentword/5.0",
};

/** Runs all waiting jobs with the log that is watched. */
async function drain(): Promise<void> {
  await world.jobs.drain(handleWith({ ...world.ctx, log }));
}

/** The path in the newest mail that carries a link with a secret. */
async function mailedPath(): Promise<string> {
  await drain();
  const links = world.mailer.sent.map(({ text }) => /https?:\/\/\S+token=\S+/.exec(text)?.[0]);
  const url = new URL(links.filter((link) => link !== undefined).at(-1) ?? "");
  return url.pathname + url.search;
}

const tokenOf = (path: string) => new URLSearchParams(path.split("?")[1]).get("token") ?? "";

/** Somebody's whole life here, through the doors. Gives the secrets that were handed out on the way. */
async function wholeLife(visitor: Visitor): Promise<{ secrets: string[]; dumps: string[] }> {
  const secrets: string[] = [];
  const dumps: string[] = [];
  const keep = async (path: string) => {
    secrets.push(tokenOf(path));
    dumps.push(await databaseDump(world));
    return path;
  };
  const cookie = () => secrets.push(visitor.cookies.get("session") ?? "");
  await visitor.post("/sign-up", { name: "Orla Finch", email: EMAIL, password: PASSWORD });
  dumps.push(await databaseDump(world));
  await visitor.post(await keep(await mailedPath()));
  await visitor.post("/sign-in", { email: EMAIL, password: `${PASSWORD} wrong` });
  await visitor.post(
    "/sign-in",
    { email: EMAIL, password: PASSWORD },
    { "User-Agent": TYPED.userAgent },
  );
  cookie();
  await visitor.post("/settings", {
    name: "Orla Finch",
    about: TYPED.about,
    locale: "en",
    timeZone: "",
  });
  await visitor.post("/questions/new", {
    key: "key-question-1",
    problemType: "withdrawal",
    title: TYPED.title,
    body: TYPED.body,
    tried: TYPED.tried,
  });
  const post = await world.db.post.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
  await visitor.post(`/posts/${post?.id}/comments`, { key: "key-comment-1", text: TYPED.comment });
  await visitor.post("/draft", { place: "question", body: TYPED.draft });
  await visitor.post("/preview", { text: TYPED.preview });
  await visitor.get(`/search?q=${TYPED.search}`);
  await visitor.get(`/questions/similar?title=${TYPED.search}`);
  await visitor.post("/settings/address", { do: "change", email: NEXT_EMAIL, password: PASSWORD });
  await visitor.post(await keep(await mailedPath()));
  await visitor.post("/forgotten-password", { email: NEXT_EMAIL });
  await visitor.post(await keep(await mailedPath()), { password: NEXT_PASSWORD });
  cookie();
  await drain();
  dumps.push(await databaseDump(world));
  return { secrets, dumps };
}

describe("T14, T15: what a thief of the database gets", () => {
  test("holds no session, no mailed secret and no password, at no moment", async () => {
    const { secrets, dumps } = await wholeLife(site.visitor());
    expect(secrets).toHaveLength(5);
    for (const secret of secrets) expect(secret.length).toBeGreaterThan(20);
    expect(dumps.at(-1)).toContain(NEXT_EMAIL);
    for (const dump of dumps)
      for (const secret of [...secrets, PASSWORD, NEXT_PASSWORD])
        expect(dump).not.toContain(secret);
  });

  test("opens no door: what stands in the session's row is no cookie", async () => {
    await wholeLife(site.visitor());
    const sessions = await world.db.session.findMany({ select: { idHash: true, id: true } });
    expect(sessions.length).toBeGreaterThan(0);
    for (const { idHash, id } of sessions) {
      for (const value of [idHash, String(id)]) {
        const answer = await site.visitor().get("/settings", { Cookie: `session=${value}` });
        expect(answer.status).toBe(302);
      }
    }
  });

  test("a cookie that somebody put into the browser beforehand is not taken over", async () => {
    const visitor = site.visitor();
    const planted = "planted-by-somebody-else-0123456789abcdef";
    visitor.cookies.set("session", planted);
    await wholeLife(visitor);
    expect(visitor.cookies.get("session")).not.toBe(planted);
    expect((await site.visitor().get("/settings", { Cookie: `session=${planted}` })).status).toBe(
      302,
    );
  });
});

/** No line of the log may hold these. */
function leaks(secrets: readonly string[]): string[] {
  const words = [...secrets, PASSWORD, NEXT_PASSWORD, EMAIL, NEXT_EMAIL, "Orla Finch", "Agentword"];
  const typed = Object.values(TYPED).map((text) => /\w+word/.exec(text)?.[0] ?? text);
  return [...words, ...typed].filter((word) => written.includes(word));
}

function lines(): { level: string; msg: string }[] {
  return written
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { level: string; msg: string });
}

describe("T37: the log", () => {
  test("tells of every request and job, in lines that a machine reads, without what people typed", async () => {
    const { secrets } = await wholeLife(site.visitor());
    expect(lines().filter(({ msg }) => msg === "request").length).toBeGreaterThan(12);
    expect(lines().filter(({ level }) => level === "error")).toEqual([]);
    expect(leaks(secrets)).toEqual([]);
  });

  test("has one line for a request, whatever stands in its address", async () => {
    const visitor = site.visitor();
    const addresses = [
      "/%0A%7B%22level%22%3A%22error%22%7D",
      "/tags/%0D%0Ax",
      "/a%22%7D%0A%7B",
      "/%1B[31m",
    ];
    for (const address of addresses) await visitor.get(address);
    await expect.poll(() => lines().length).toBe(addresses.length);
  });

  test("does not repeat the address that a mail server refuses", async () => {
    const server = new SMTPServer({
      disabledCommands: ["AUTH", "STARTTLS"],
      onRcptTo: ({ address }, _session, done) => done(new Error(`No ${address} lives here`)),
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.server.address() as AddressInfo;
    const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, "askwell@example.test");
    try {
      const mail = { to: EMAIL, subject: "Confirm", text: "Confirm", html: "" };
      await mailer.send(mail).catch((error: unknown) => log.warn({ error }, "a job failed"));
    } finally {
      await new Promise<void>((done) => server.close(done));
    }
    expect(lines()).toHaveLength(1);
    expect(written).toContain("lives here");
    expect(leaks([])).toEqual([]);
  });

  /** Rules that the database breaks on, with the row in its message. */
  const BREAKS = ["Person", "Credential", "Session", "Post", "Question", "Draft"];

  test.each(BREAKS)("keeps quiet about the row when writing a %s fails", async (table) => {
    const visitor = site.visitor();
    await visitor.post("/sign-up", { name: "Orla Finch", email: EMAIL, password: PASSWORD });
    await visitor.post("/sign-in", { email: EMAIL, password: PASSWORD });
    const secrets = [visitor.cookies.get("session") ?? ""];
    written = "";
    const alter = (what: string) => run(world.url, [`ALTER TABLE "${table}" ${what}`]);
    await alter("ADD CONSTRAINT broken CHECK (false) NOT VALID");
    try {
      await visitor.post("/questions/new", {
        key: "key-question-1",
        problemType: "withdrawal",
        title: TYPED.title,
        body: TYPED.body,
        tried: TYPED.tried,
      });
      await visitor.post("/draft", { place: "question", body: TYPED.draft });
      await visitor.post("/settings", {
        name: "Orla Finchly",
        about: TYPED.about,
        locale: "en",
        timeZone: "",
      });
      await visitor.post("/settings/address", {
        do: "change",
        email: NEXT_EMAIL,
        password: PASSWORD,
      });
      const other = site.visitor();
      await other.post("/sign-in", { email: EMAIL, password: PASSWORD });
      await other.post("/sign-up", {
        name: "Nils Berg",
        email: NEXT_EMAIL,
        password: NEXT_PASSWORD,
      });
    } finally {
      await alter("DROP CONSTRAINT broken");
    }
    expect(lines().filter(({ level }) => level === "error").length).toBeGreaterThan(0);
    expect(leaks([...secrets, "Orla Finchly", "Nils Berg"])).toEqual([]);
  });
});
