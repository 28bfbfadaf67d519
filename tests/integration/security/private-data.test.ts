import { Writable } from "node:stream";
import { beforeEach, describe, expect, test } from "vitest";
import { importStackExchange } from "~/importer/index.server";
import { createLog } from "~/infra/log/log.server";
import { readDraft, saveDraft } from "~/posts/index.server";
import { PRIVATE_KINDS, type PrivateKind, withoutPrivateData } from "~/privacy";
import { handleWith } from "~/subscriptions.server";
import { databaseDump, makeAccount, PASSWORD } from "../../support/make-account";
import { identityNumbers, TEST_CARDS } from "../../support/private-data/numbers";
import { type Fields, useSite, type Visitor } from "../../support/site";
import { answer, question, user, writeDump } from "../../support/stackexchange-fixture";

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

/** What somebody types although everybody could read it, and how it may stand afterwards. */
const TYPED: Readonly<Record<PrivateKind, { text: string; secret: string; shown: string }>> = {
  card: {
    text: "My card is 4012 8888 8888 1881, it is declined.",
    secret: TEST_CARDS.visaDebit,
    shown: "•••• •••• •••• 1881",
  },
  identity: {
    text: `我的身份证号是 ${identityNumbers[1]}，一直验证失败。`,
    secret: identityNumbers[1] ?? "",
    shown: "••••••••••••••1188",
  },
  iban: {
    text: "I paid to GB29 NWBK 6016 1331 9268 19 last week.",
    secret: "GB29NWBK60161331926819",
    shown: "•••• •••• •••• •••• ••68 19",
  },
  phone: {
    text: "Please call me at +86 138 1234 5678 about it.",
    secret: "13812345678",
    shown: "+•• ••• •••• 5678",
  },
  password: {
    text: "My password is plum!Boat77. It does not work.",
    secret: "plum!Boat77",
    shown: "My password is ••••••••.",
  },
};

const compact = (text: string) => text.replace(/[\s-]|%20|\+/g, "");

let counter = 0;
const key = () => `private-data-key-${++counter}`;

/** Somebody signed in whose every answer and address is kept. */
class Writer {
  /** Where the site sent this person, all of it. */
  addresses = "";
  constructor(
    readonly visitor: Visitor,
    readonly personId: number,
  ) {}

  async post(path: string, fields: Fields): Promise<string> {
    const response = await this.visitor.post(path, fields);
    const location = response.headers.get("location") ?? "";
    this.addresses += `${location}\n`;
    return response.status === 302 ? location : `${response.status} ${await response.text()}`;
  }

  async page(path: string): Promise<string> {
    let address = path;
    for (let hops = 0; hops < 3; hops++) {
      const response = await this.visitor.get(address.split("#")[0] ?? "");
      const onward = response.headers.get("location");
      if (!onward) return response.text();
      this.addresses += `${onward}\n`;
      address = onward;
    }
    throw new Error("sent from page to page");
  }
}

async function writer(locale: "en" | "zh-CN" = "en"): Promise<Writer> {
  const { email, actor } = await makeAccount(world, { locale });
  const visitor = site.visitor(locale);
  await visitor.post("/sign-in", { email, password: PASSWORD });
  return new Writer(visitor, actor.id);
}

const questionWith = (text: string) => ({
  key: key(),
  problemType: "failed-payment",
  title: text.slice(0, 150),
  body: `${text} What shall I do now?`,
  tried: `I called support: ${text}`,
});

async function newestPost(): Promise<number> {
  const newest = await world.db.post.findFirstOrThrow({
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return newest.id;
}

/** The text in every public field there is; gives the pages that the forms led to. */
async function everyForm(person: Writer, text: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const send = async (name: string, path: string, fields: Fields) => {
    pages.set(name, await person.page(await person.post(path, fields)));
  };
  await send("ask", "/questions/new", questionWith(text));
  const questionId = await newestPost();
  await send("answer", `/questions/${questionId}`, { key: key(), body: `${text} As I said.` });
  const answerId = await newestPost();
  await send("comment", `/posts/${answerId}/comments`, { key: key(), text });
  const commentId = await newestPost();
  const edit = { version: "1" };
  await send("edit the question", `/posts/${questionId}/edit`, {
    ...edit,
    ...questionWith(`Now: ${text}`),
  });
  await send("edit the answer", `/posts/${answerId}/edit`, { ...edit, body: `Now: ${text}` });
  await send("edit the comment", `/posts/${commentId}/edit`, { ...edit, text: `Now: ${text}` });
  await send("save the question", "/questions/new", { do: "save", ...questionWith(text) });
  const draft = { do: "save", body: `${text} Draft.` };
  await send("save the answer", `/questions/${questionId}`, draft);
  await send("about", "/settings", { name: "Orla Finch", about: text, locale: "en", timeZone: "" });
  for (const place of [`comment-${answerId}`, `edit-${questionId}`])
    await person.post("/draft", { place, text, body: text, title: text, tags: text });
  await person.post("/preview", { text });
  await person.page(`/questions/similar?title=${encodeURIComponent(text)}`);
  return pages;
}

/** Everything kept about all this: tables and jobs, mails, log, and the addresses that were given out. */
async function kept(person: Writer): Promise<string> {
  const waiting = await databaseDump(world);
  await world.jobs.drain(handleWith({ ...world.ctx, log }));
  const done = await databaseDump(world);
  return [waiting, done, JSON.stringify(world.mailer.sent), written, person.addresses].join("\n");
}

describe("T6: what is private and typed into a public text", () => {
  test.each(PRIVATE_KINDS)(
    "%s: is stored nowhere, whichever form it was typed into",
    async (kind) => {
      const { text, secret, shown } = TYPED[kind];
      const person = await writer();
      const pages = await everyForm(person, text);
      for (const [form, page] of pages) {
        expect(page, form).toContain("We masked private data in your text");
        if (form !== "about") expect(page, form).toContain(shown);
        expect(compact(page), form).not.toContain(secret);
      }
      expect(pages.size).toBe(9);
      const everything = await kept(person);
      expect(everything).toContain("failed-payment");
      expect(written).toContain('"path":"/questions/new"');
      expect(everything).toContain(shown);
      expect(compact(everything)).not.toContain(secret);
      expect(await person.page(`/people/${person.personId}`)).toContain(shown);
    },
  );

  test.each([
    ["en", "We masked private data in your text", "Card number: With a card number"],
    ["zh-CN", "我们为你的内容打了码", "银行卡号：别人拿到卡号"],
  ] as const)(
    "the page after posting says what was masked and why: %s",
    async (locale, ...said) => {
      const person = await writer(locale);
      const asked = await person.post("/questions/new", questionWith(TYPED.card.text));
      const page = await person.page(asked);
      for (const words of said) expect(page).toContain(words);
      const [own = ""] = asked.split("?");
      expect(await person.page(own)).not.toContain(said[0]);
    },
  );

  test("nothing is said and nothing changed where nothing is private", async () => {
    const person = await writer();
    const text = "My transfer HP-2041 of 1,200.00 EUR has not arrived since 2026-03-01.";
    for (const [form, page] of await everyForm(person, text)) {
      expect(page, form).not.toContain("We masked");
      if (form !== "about") expect(page, form).toContain(text);
    }
    expect(person.addresses).not.toContain("masked");
  });

  test("no tag, error code or name can hold it: they are refused with the reason", async () => {
    const person = await writer();
    const good = questionWith("My payment has been declined since Monday.");
    const reason = "This looks like private data";
    const unfit: Fields[] = [
      { tags: "4012 8888 8888 1881" },
      { tags: "bank 4012888888881881" },
      { errorCode: "4012888888881881" },
      { errorCode: "4012-8888-8888-1881" },
    ];
    for (const odd of unfit) {
      expect(await person.post("/questions/new", { ...good, ...odd })).toContain(reason);
    }
    const named = { name: "Li 13812345678", about: "", locale: "en", timeZone: "" };
    expect(await person.post("/settings", named)).toContain(reason);
    const stranger = { email: "li@example.test", password: PASSWORD };
    const signUp = await site.visitor().post("/sign-up", { ...stranger, name: "Li 13812345678" });
    expect(await signUp.text()).toContain(reason);
    const everything = compact(await kept(person));
    expect(everything).not.toContain(TEST_CARDS.visaDebit);
    expect(everything).not.toContain("13812345678");
  });

  test("a text that grows over its limit by masking is refused rather than cut", async () => {
    const person = await writer();
    const body = `PIN: 4711 ${"and so on ".repeat(999)}`.slice(0, 10_000);
    const answered = await person.post("/questions/new", { ...questionWith("A short text"), body });
    expect(withoutPrivateData(body).text.length).toBeGreaterThan(10_000);
    expect(answered).toMatch(/^400 /);
    expect(answered).toContain("Use at most 10,000 characters");
  });

  test("drafts hold the masked text and say what was masked", async () => {
    const { actor } = await makeAccount(world);
    const fields = { title: TYPED.phone.text, body: TYPED.card.text, official: "on" };
    expect(await saveDraft(world.as(actor), "question", fields)).toEqual(["card", "phone"]);
    const { title = "", body = "" } = (await readDraft(world.as(actor), "question"))?.fields ?? {};
    expect(title).toContain(TYPED.phone.shown);
    expect(body).toContain(TYPED.card.shown);
    expect(await saveDraft(world.as(actor), "question", { body: " " })).toEqual([]);
  });

  test("what is imported is masked too, and counted in the report", async () => {
    const { card, phone } = TYPED;
    const html = `<p>${card.text}</p>`;
    const dump = {
      "Users.xml": [
        user(1, "Ann Lee", { AboutMe: `<p>${phone.text}</p>` }),
        user(2, "Bo 13812345678"),
      ],
      "Posts.xml": [
        question(10, { OwnerUserId: 1, Title: `Declined: ${phone.text}`, Body: html }),
        answer(11, 10, { OwnerUserId: 2, Body: html }),
        question(12, { OwnerUserId: "", OwnerDisplayName: "Cy 13812345678" }),
      ],
      "Comments.xml": [
        {
          Id: 1,
          PostId: 11,
          Score: 0,
          Text: card.text,
          CreationDate: "2024-01-01T00:00:00.000",
          UserId: 1,
        },
      ],
    };
    const { changes } = await importStackExchange(world.ctx, writeDump(dump));
    expect(changes).toContainEqual({ what: "private data masked", count: 3 });
    await world.drain();
    const everything = compact(await databaseDump(world));
    expect(everything).toContain(compact(card.shown));
    expect(everything).not.toContain(card.secret);
    expect(everything).not.toContain(phone.secret);
  });
});
