import { beforeEach, describe, expect, test } from "vitest";
import { QUESTION_LISTS } from "~/paths";
import { cleanText } from "~/shared/text";
import { doorList } from "../../support/door-list";
import { type Form, formList } from "../../support/form-list";
import { injectionStrings, oddTexts } from "../../support/hostile-text";
import { PASSWORD } from "../../support/make-account";
import { type Fields, useSite, type Visitor } from "../../support/site";

const site = useSite();
const { world } = site;

const HOSTILE = [...injectionStrings(), ...oddTexts()];
/** How many of them each field gets; each field begins at another one. */
const PER_FIELD = 10;
const PER_SLOW_FIELD = 2;

/** An even sample, another one for every `turn`; the same on every run. */
function sample(turn: number, count: number): string[] {
  const step = Math.floor(HOSTILE.length / count);
  return Array.from(
    { length: count },
    (_, n) => HOSTILE[(n * step + turn * 7) % HOSTILE.length] ?? "",
  );
}

let forms: Form[];

beforeEach(async () => {
  forms = await formList(site);
});

/** What the community holds, in numbers that any write changes. */
async function holdings(): Promise<string> {
  const [row] = await world.db.$queryRaw<{ all: string }[]>`
    SELECT concat_ws(' ', (SELECT count(*) FROM "Person"), (SELECT count(*) FROM "Credential"),
      (SELECT count(*) FROM "RoleGrant"), (SELECT count(*) FROM "Post"), (SELECT sum(version) FROM "Post"),
      (SELECT sum(score) FROM "Post"), (SELECT count(*) FROM "Revision"), (SELECT count(*) FROM "Vote"),
      (SELECT count(*) FROM "Watch"), (SELECT count(*) FROM "MeToo"), (SELECT count(*) FROM "Removal"),
      (SELECT count(*) FROM "Acceptance"), (SELECT count(*) FROM "Recommendation"),
      (SELECT count(*) FROM "Flag"), (SELECT count(*) FROM "Closure"), (SELECT count(*) FROM "Lock"),
      (SELECT count(*) FROM "NeedsInfo"), (SELECT count(*) FROM "AnswerProof"), (SELECT count(*) FROM "ModerationAct"),
      (SELECT count(*) FROM "Tag"), (SELECT count(*) FROM "PrivateBoxEntry"), (SELECT count(*) FROM "Draft"), (SELECT count(*) FROM "Submission"),
      (SELECT md5(string_agg(name || about || locale || coalesce("timeZone", ''), ',' ORDER BY id)) FROM "Person"),
      (SELECT md5(string_agg(email || "passwordHash", ',' ORDER BY "personId")) FROM "Credential"),
      (SELECT md5(string_agg(fields::text, ',' ORDER BY place)) FROM "Draft")) AS all`;
  return row?.all ?? "";
}

const COOKIES = /^(session|language|sign-in-address|device)=/;
const INJECTED = /^(x-a|bcc|subject|from|mail from)$/i;

/** What is wrong with an answer, whatever was sent. */
function faults({ status, headers }: Response): string[] {
  const location = headers.get("location");
  return [
    ...(status >= 500 || status < 200 ? [`answered ${status}`] : []),
    ...[...headers.keys()].filter((name) => INJECTED.test(name)).map((name) => `header ${name}`),
    ...headers.getSetCookie().filter((cookie) => !COOKIES.test(cookie)),
    ...(location !== null && !/^\/(?![/\\])/.test(location) ? [`leads to ${location}`] : []),
  ];
}

/** Sends a form with limits on tries lifted, and tells what is wrong with what came of it. */
async function send(form: Form, fields: Fields): Promise<{ answer: Response; faults: string[] }> {
  await world.db.attemptWindow.deleteMany({});
  const before = await holdings();
  const answer = await form.by.post(form.door, fields);
  await answer.arrayBuffer();
  const found = faults(answer);
  if (answer.status >= 400 && (await holdings()) !== before) found.push("refused, yet stored");
  return { answer, faults: found };
}

const shown = (text: string) => JSON.stringify(text.slice(0, 60));

describe("T36, T37, T39: hostile text in every field of every form", () => {
  test("the list of forms has every route that takes one", () => {
    const acting = doorList().filter(({ acts, id }) => acts && id !== "routes/$");
    expect([...new Set(forms.map(({ route }) => route))].sort()).toEqual(
      acting.map(({ id }) => id),
    );
  });

  test("the forms are taken as they stand", async () => {
    const refused: string[] = [];
    for (const form of forms.filter(({ door }) => !/token=|devices/.test(door))) {
      const { answer, faults } = await send(form, await form.fields());
      const wrongSecret = form.route === "routes/sign-in" && answer.status === 400;
      if ((answer.status >= 400 && !wrongSecret) || faults.length > 0)
        refused.push(`${form.door} ${answer.status} ${faults}`);
    }
    expect(refused).toEqual([]);
  });

  test("is refused without a trace or kept letter by letter, and never breaks a page", {
    timeout: 720_000,
  }, async () => {
    const findings: string[] = [];
    let turn = 0;
    let taken = 0;
    for (const form of forms) {
      for (const field of Object.keys(await form.fields())) {
        for (const text of sample(turn++, form.slow ? PER_SLOW_FIELD : PER_FIELD)) {
          const { answer, faults } = await send(form, { ...(await form.fields()), [field]: text });
          const at = `${form.door} ${field}=${shown(text)}`;
          findings.push(...faults.map((fault) => `${at}: ${fault}`));
          const stored = form.stored?.[field];
          if (!stored || answer.status >= 400) continue;
          taken++;
          const kept = await stored();
          const oneLine = /^((title|name|applies)(En|Zh)?|bank)$/.test(field);
          const asWritten = cleanText(text.toWellFormed(), oneLine);
          // Banks are counted by name: one written in full width is the same bank.
          if (kept !== (field === "bank" ? asWritten.normalize("NFKC") : asWritten))
            findings.push(`${at}: kept as ${kept}`);
        }
      }
    }
    expect(findings).toEqual([]);
    expect(taken).toBeGreaterThan(20);
    await world.drain();
    for (const mail of world.mailer.sent) {
      expect(mail.subject).not.toMatch(/[\r\n\0]/);
      expect(mail.to).toMatch(/^[^\s<>,;]+@[^\s<>,;]+$/);
      expect(Object.keys(mail.headers ?? {})).toEqual(["Auto-Submitted"]);
    }
    expect(world.mailer.sent.length).toBeGreaterThan(0);
  });

  test("a field that comes twice, as a list or as an operator, is refused or is just not there", {
    timeout: 480_000,
  }, async () => {
    const findings: string[] = [];
    for (const form of forms) {
      const fields = await form.fields();
      for (const [field, value] of Object.entries(fields)) {
        const { [field]: _, ...others } = await form.fields();
        const shapes: [string, Fields][] = [
          ["twice", { ...others, [field]: [String(value), "b"] }],
          ["list", { ...others, [`${field}[]`]: value }],
          ["operator", { ...others, [`${field}[not]`]: "" }],
          ["prototype", { ...others, [`__proto__[${field}]`]: value, __proto__x: "1" }],
        ];
        for (const [shape, sent] of shapes) {
          if (form.slow && shape === "prototype") continue;
          const { answer, faults } = await send(form, sent);
          const at = `${form.door} ${field} ${shape}`;
          findings.push(...faults.map((fault) => `${at}: ${fault}`));
          const repeatable = /preview|draft|settings\.notices/.test(form.route);
          const ignored = /returnTo/.test(field) || /token=/.test(form.door);
          if (shape === "twice" && !repeatable && !ignored && answer.status < 400)
            findings.push(`${at}: taken (${answer.status})`);
        }
      }
    }
    expect(findings).toEqual([]);
  });

  test("a form in parts may hold files and nonsense: both are left out or refused", async () => {
    for (const form of forms) {
      const files = new FormData();
      for (const field of Object.keys(await form.fields()))
        files.append(field, new Blob(["<script>"], { type: "text/html" }), "../../a.html");
      const headers = { Origin: site.origin, "Sec-Fetch-Site": "same-origin" };
      const before = await holdings();
      const asFiles = await form.by.send(form.door, { method: "POST", body: files, headers });
      expect(asFiles.status, form.door).toBeLessThan(500);
      const broken = await form.by.send(form.door, {
        method: "POST",
        body: '--x\r\nContent-Disposition: form-data; name="a\r\n',
        headers: { ...headers, "Content-Type": "multipart/form-data; boundary=x" },
      });
      if (form.route !== "routes/sign-out") expect(broken.status, form.door).toBe(400);
      if (!/draft|sign-out/.test(form.door)) expect(await holdings(), form.door).toBe(before);
    }
  });
});

describe("T36, T39: hostile text in addresses", () => {
  const queries = [
    "/search?q=",
    "/search?page=",
    "/questions/similar?title=",
    "/questions/new?title=",
    "/questions/new?type=",
    "/questions/new?notice=",
    "/questions?list=",
    "/questions?type=",
    "/questions?page=",
    ...QUESTION_LISTS.map((list) => `/questions?list=${list}&page=`),
    "/questions/mine?what=",
    "/people/1?show=",
    "/people/1?page=",
    "/sign-in?returnTo=",
    "/sign-up?returnTo=",
    "/verify-address?token=",
    "/confirm-address?token=",
    "/new-password?token=",
    "/first-administrator?token=",
    "/settings?notice=",
    "/staff/people?q=",
    "/staff/people?person=",
    "/tags/",
    "/people/",
    "/questions/",
    "/posts/",
    "/",
  ];

  test("never breaks a page, and finds what is literally there", { timeout: 720_000 }, async () => {
    const readers: Visitor[] = [site.visitor()];
    for (const route of ["routes/questions.new", "routes/staff.people"]) {
      const form = forms.find((each) => each.route === route);
      if (form) readers.push(form.by);
    }
    const findings: string[] = [];
    for (const [turn, query] of queries.entries()) {
      for (const [n, text] of sample(turn, PER_FIELD * 2).entries()) {
        const reader = readers[n % readers.length];
        const answer = await reader?.get(query + encodeURIComponent(text.toWellFormed()));
        if (!answer) throw new Error("somebody reads");
        await answer.arrayBuffer();
        findings.push(...faults(answer).map((fault) => `${query} ${shown(text)}: ${fault}`));
      }
    }
    expect(findings).toEqual([]);
  });

  test("nobody gets in by an operator in place of a secret", async () => {
    const visitor = site.visitor();
    for (const [name, value] of [
      ["email[not]", ""],
      ["email[contains]", "form.test"],
      ["email", "%@form.test"],
      ["email", "walden@form.test' OR '1'='1"],
    ] as const)
      await visitor.post("/sign-in", { [name]: value, password: PASSWORD });
    for (const token of ["", "%", "token[not]=", "' OR 1=1 --", "null", "undefined"]) {
      for (const door of ["verify-address", "confirm-address", "new-password"]) {
        const path = `/${door}?token=${encodeURIComponent(token)}&token[not]=`;
        expect((await visitor.get(path)).status).toBe(404);
        expect((await visitor.post(path, { password: PASSWORD })).status).toBe(400);
      }
    }
    expect(visitor.cookies.has("session")).toBe(false);
  });
});
