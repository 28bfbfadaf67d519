import { mkdtempSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { pageOf as page, runCommand, whilePosting } from "../support/command-line";
import { publicExport, wholeExport } from "../support/export-shape";
import { png } from "../support/pictures";
import { type ServerProcess, startServer } from "../support/server-process";
import { Visitor } from "../support/site";
import { upload } from "../support/upload";

const folder = mkdtempSync(join(tmpdir(), "askwell-keeping-"));
const servers: ServerProcess[] = [];
afterAll(async () => {
  for (const server of servers) await server.end();
  rmSync(folder, { recursive: true, force: true });
});

async function start(data: string): Promise<ServerProcess> {
  const server = await startServer({ ASKWELL_DATA: join(folder, data) });
  servers.push(server);
  return server;
}

const askwell = (data: string, ...args: string[]) =>
  runCommand({ ASKWELL_DATA: join(folder, data) }, folder, args);

/** Somebody of the demo community, signed in through the form. */
async function signedIn({ origin, output }: ServerProcess, role: string): Promise<Visitor> {
  const [, email = "", password = ""] =
    new RegExp(`^\\s+${role}\\s+(\\S+@\\S+)\\s+(\\S+)$`, "m").exec(output()) ?? [];
  const visitor = new Visitor(origin);
  expect((await visitor.post("/sign-in", { email, password })).status).toBe(302);
  return visitor;
}

/** Asks with a picture, and gives the path of the question and of the picture. */
async function postWithPicture(visitor: Visitor, title: string) {
  const sent = await upload(visitor, png({ width: 120, height: 80 }), { alt: "Error E-402" });
  const { markdown } = (await sent.json()) as { markdown: string };
  const key = `keeping-${title.replaceAll(/\W/g, "-")}`;
  const answer = await visitor.post("/questions/new", {
    title,
    problemType: "failed-payment",
    body: `The page shows this and nothing else happens:\n\n${markdown}`,
    tags: "keeping",
    key,
    intent: "ask",
  });
  expect(answer.status, await answer.clone().text()).toBe(302);
  const picture = /\/attachments\/[0-9a-f]{32}/.exec(markdown)?.[0] ?? "";
  return { path: new URL(answer.headers.get("location") ?? "", visitor.origin).pathname, picture };
}

async function bytesOf({ origin }: ServerProcess, path: string): Promise<Buffer> {
  const answer = await fetch(`${origin}${path}`);
  expect(answer.status, path).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

const threadsIn = (html: string) => [
  ...new Set([...html.matchAll(/href="(\/questions\/\d+-[^"#?]+)"/g)].map(([, path = ""]) => path)),
];

describe("keeping a community", { timeout: 900_000 }, () => {
  test("backed up while people post and restored on an empty machine, it gives the same pages", async () => {
    const original = await start("original");
    const member = await signedIn(original, "member");
    const { path, picture } = await postWithPicture(member, "My card is declined at the last step");

    const id = /\d+/.exec(path)?.[0] ?? "";
    const during = await whilePosting(
      async (number) => {
        await fetch(`${original.origin}${path}`);
        await member.post(`/posts/${id}/comments`, {
          text: `This is remark number ${number}.`,
          key: `remark-${number}`,
        });
      },
      () => askwell("original", "backup", "during.tar.gz"),
    );
    expect(during).toMatchObject({ code: 0, err: "" });
    const after = await askwell("original", "backup", "after.tar.gz");
    expect(after).toMatchObject({ code: 0, err: "" });
    expect(after.out).toMatch(/ rows, \d+ waiting jobs, 6 files of pictures/);

    expect(await askwell("copy", "restore", "after.tar.gz")).toMatchObject({ code: 0, err: "" });
    const copy = await start("copy");
    const home = await page(original, "/");
    const author = /href="(\/people\/\d+)"/.exec(await page(original, path))?.[1] ?? "";
    const pages = [
      "/",
      path,
      author,
      "/questions",
      "/search?q=declined",
      "/tags/keeping",
      "/people",
    ];
    for (const each of [...pages, ...threadsIn(home)]) {
      expect(await page(copy, each), each).toBe(await page(original, each));
    }
    expect(pages.length + threadsIn(home).length).toBeGreaterThan(10);
    expect(await page(copy, "/search?q=declined")).toContain(path);
    for (const size of ["", "/thumb"]) {
      const bytes = await bytesOf(copy, `${picture}${size}`);
      expect(bytes.equals(await bytesOf(original, `${picture}${size}`))).toBe(true);
    }

    expect(await askwell("busy-copy", "restore", "during.tar.gz")).toMatchObject({ code: 0 });
    const busy = await start("busy-copy");
    for (const each of threadsIn(home).filter((thread) => thread !== path)) {
      expect(await page(busy, each), each).toBe(await page(original, each));
    }
    expect(await page(busy, path)).toContain("My card is declined at the last step");
    const remarks = (html: string) => html.match(/This is remark number \d+\./g)?.length ?? 0;
    const all = remarks(await page(original, path));
    expect(all).toBeGreaterThan(0);
    expect(remarks(await page(busy, path))).toBeLessThanOrEqual(all);

    const again = await askwell("copy", "restore", "after.tar.gz");
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/not empty.*Person \d+/);
  });

  test("an export and the figures are there for programs; what was typed wrongly is told", async () => {
    const data = "original";
    expect(await askwell(data, "export", "public.json")).toMatchObject({ code: 0, err: "" });
    const told = publicExport.parse(JSON.parse(readFileSync(join(folder, "public.json"), "utf8")));
    // The one that was added here, and the demo's two.
    expect(told.pictures).toHaveLength(3);
    const taken = await askwell(data, "export", "public.json", "--with-private");
    expect(taken).toMatchObject({ code: 1 });
    expect(taken.err).toContain("is there already");
    expect(await askwell(data, "export", "public.json", "--with-private", "--force")).toMatchObject(
      { code: 0, err: "" },
    );
    wholeExport.parse(JSON.parse(readFileSync(join(folder, "public.json"), "utf8")));

    const { code, out } = await askwell(data, "stats", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ pictures: { count: 3 }, people: told.people.length });
    expect((await askwell(data, "stats")).out).toMatch(/Questions +\d+/);

    for (const typed of [
      ["backup"],
      ["restore", "a", "b"],
      ["export", "x", "--all"],
      ["stats", "x"],
    ])
      expect(await askwell(data, ...typed), typed.join(" ")).toMatchObject({
        code: 2,
        err: expect.stringContaining("Usage: npm run askwell"),
      });
  });

  test("a backup that was cut off leaves an empty machine empty", async () => {
    truncateSync(join(folder, "after.tar.gz"), 20_000);
    const { code, err } = await askwell("third", "restore", "after.tar.gz");
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining("damaged") });
    expect(JSON.parse((await askwell("third", "stats", "--json")).out)).toMatchObject({
      people: 0,
    });
  });
});
