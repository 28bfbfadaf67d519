import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** One row of a dump's file: its attributes. */
export type DumpRow = Readonly<Record<string, string | number>>;
/** A dump's files by name ("Posts.xml"): rows, or the whole text where it is to be broken. */
export type Dump = Readonly<Record<string, readonly DumpRow[] | string>>;

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#xA;",
  "\r": "&#xD;",
};

/** A row as the public dumps write it, on one line. */
export function rowXml(row: DumpRow): string {
  const attributes = Object.entries(row).map(
    ([name, value]) =>
      `${name}="${String(value).replace(/[&<>"\n\r]/g, (character) => ESCAPES[character] ?? character)}"`,
  );
  return `  <row ${attributes.join(" ")} />\r\n`;
}

/** A whole file as the public dumps write it: byte order mark, a DOCTYPE that leads nowhere, a root. */
export function fileXml(file: string, rows: readonly DumpRow[]): string {
  const root = rootOf(file);
  return `${head(root)}${rows.map(rowXml).join("")}</${root}>\n`;
}

/** Writes a dump into a folder of its own, which goes away with the test; gives the folder. */
export function writeDump(dump: Dump): string {
  const folder = mkdtempSync(join(tmpdir(), "askwell-dump-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(dump)) {
    writeFileSync(
      join(folder, file),
      typeof content === "string" ? content : fileXml(file, content),
    );
  }
  return folder;
}

/** A row of Users.xml. */
export function user(id: number, name: string, more: DumpRow = {}): DumpRow {
  return {
    Id: id,
    Reputation: 1,
    CreationDate: at(id),
    DisplayName: name,
    LastAccessDate: at(id),
    AccountId: id,
    ...more,
  };
}

/** A row of Posts.xml: a question. */
export function question(id: number, more: DumpRow = {}): DumpRow {
  return {
    Id: id,
    PostTypeId: 1,
    CreationDate: at(id),
    Score: 0,
    ViewCount: 7,
    Body: `<p>Card payment number ${id} was declined at the checkout.</p>`,
    OwnerUserId: 1,
    LastActivityDate: at(id),
    Title: `Why was card payment ${id} declined?`,
    Tags: "<cards>",
    AnswerCount: 0,
    CommentCount: 0,
    ...more,
  };
}

/** A row of Posts.xml: an answer. */
export function answer(id: number, questionId: number, more: DumpRow = {}): DumpRow {
  return {
    Id: id,
    PostTypeId: 2,
    ParentId: questionId,
    CreationDate: at(id),
    Score: 0,
    Body: `<p>Answer ${id}: ask the bank to allow payments abroad.</p>`,
    OwnerUserId: 2,
    LastActivityDate: at(id),
    CommentCount: 0,
    ...more,
  };
}

/** A row of Comments.xml. */
export function comment(id: number, postId: number, more: DumpRow = {}): DumpRow {
  return {
    Id: id,
    PostId: postId,
    Score: 0,
    Text: `Comment ${id}, thank you.`,
    CreationDate: at(id),
    UserId: 2,
    ...more,
  };
}

/** An instant that grows with a number, as dumps write it. */
export function at(number: number): string {
  return new Date(Date.UTC(2015, 0, 1) + number * 60_000).toISOString().slice(0, -1);
}

/** A small whole site with every file: five people, six questions, eight answers, six comments. */
export function smallSite(): Dump {
  return {
    "Users.xml": [
      user(-1, "Community", { AboutMe: "<p>Hi, I'm not really a person.</p>" }),
      user(1, "Alice", { AboutMe: "<p>I sell <b>tea</b>.</p>" }),
      user(2, "Bob"),
      user(3, "Alice"),
      user(4, "Harbour Pay Support"),
    ],
    "Posts.xml": [
      answer(10, 20, { Score: 9 }),
      question(20, {
        Score: 5,
        AcceptedAnswerId: 10,
        Tags: "<cards><c++><.net>",
        LastEditDate: at(900),
        LastActivityDate: at(950),
      }),
      question(21, {
        Tags: "|refunds|cards|",
        OwnerUserId: 3,
        ClosedDate: "2016-05-06T07:08:09.123",
        AcceptedAnswerId: 31,
      }),
      question(22, { OwnerDisplayName: "user555", OwnerUserId: "" }),
      question(23, { OwnerUserId: 77 }),
      question(24, {
        Title: "为什么我的银行卡付款被拒绝了？",
        Body: "<p>我在付款时看到错误。</p>",
        AcceptedAnswerId: 999,
      }),
      question(25, { Tags: "" }),
      { Id: 26, PostTypeId: 4, CreationDate: at(26), Score: 0, Body: "about cards" },
      { Id: 27, PostTypeId: 5, CreationDate: at(27), Score: 0, Body: "<p>about cards</p>" },
      ...[30, 31, 32].map((id) => answer(id, 21, { Score: -2 })),
      ...[33, 34, 35].map((id) => answer(id, 22)),
      answer(36, 4000),
    ].map(withoutEmptyIds),
    "Comments.xml": [
      ...[1, 2, 3].map((id) => comment(id, 20, { Score: id })),
      comment(4, 31),
      withoutEmptyIds(comment(5, 31, { UserId: "", UserDisplayName: "user555" })),
      comment(6, 26),
    ],
    "Votes.xml": [
      { Id: 1, PostId: 20, VoteTypeId: 2, CreationDate: "2015-01-02T00:00:00.000" },
      { Id: 2, PostId: 10, VoteTypeId: 1, CreationDate: "2015-02-03T00:00:00.000" },
      { Id: 3, PostId: 31, VoteTypeId: 1, CreationDate: "2015-01-01T00:00:00.000" },
      { Id: 4, PostId: 35, VoteTypeId: 1, CreationDate: "2015-02-03T00:00:00.000" },
      { Id: 5, PostId: 35, VoteTypeId: 16, CreationDate: "2015-02-03T00:00:00.000" },
    ],
    "PostHistory.xml": [
      {
        Id: 1,
        PostHistoryTypeId: 2,
        PostId: 20,
        RevisionGUID: "a",
        CreationDate: at(20),
        UserId: 1,
        Text: "text",
      },
      {
        Id: 2,
        PostHistoryTypeId: 10,
        PostId: 21,
        RevisionGUID: "b",
        CreationDate: at(30),
        Comment: "102",
      },
      {
        Id: 3,
        PostHistoryTypeId: 10,
        PostId: 25,
        RevisionGUID: "c",
        CreationDate: at(30),
        Comment: "101",
      },
      { Id: 4, PostHistoryTypeId: 11, PostId: 25, RevisionGUID: "d", CreationDate: at(31) },
    ],
    "Badges.xml": [1, 2, 3].map((id) => ({
      Id: id,
      UserId: 1,
      Name: "Teacher",
      Date: at(id),
      Class: 3,
      TagBased: "False",
    })),
    "PostLinks.xml": [{ Id: 1, CreationDate: at(1), PostId: 20, RelatedPostId: 21, LinkTypeId: 1 }],
    "Tags.xml": [{ Id: 1, TagName: "cards", Count: 2 }],
  };
}

/** Dumps leave attributes out where there is nobody. */
function withoutEmptyIds(row: DumpRow): DumpRow {
  return Object.fromEntries(
    Object.entries(row).filter(([name, value]) => !(name.endsWith("UserId") && value === "")),
  );
}

/**
 * Writes a dump of about `rows` rows as a stream, however many: a tenth people, three tenths
 * questions and answers each, three tenths comments. For measuring.
 */
export async function writeLargeDump(folder: string, rows: number): Promise<void> {
  const part = Math.max(1, Math.floor(rows / 10));
  const text = "<p>The bank declined it, and the <code>E42</code> page gave no reason. ".concat(
    "Then it worked. ".repeat(20),
    "</p>",
  );
  const body = (id: number) => `<p>Text ${id}</p>${text}<ul><li>one</li><li>two</li></ul>`;
  await writeFile(folder, "Users.xml", part, (n) => user(n, `Person ${n}`));
  await writeFile(folder, "Posts.xml", part * 6, (n) => {
    const id = n;
    if (n % 2 === 1)
      return question(id, {
        Body: body(id),
        OwnerUserId: 1 + (n % part),
        AcceptedAnswerId: id + 1,
      });
    return answer(id, id - 1, { Body: body(id), OwnerUserId: 1 + ((n * 7) % part) });
  });
  await writeFile(folder, "Comments.xml", part * 3, (n) =>
    comment(n, n * 2, { UserId: 1 + (n % part) }),
  );
  await writeFile(folder, "Badges.xml", 1, (n) => ({
    Id: n,
    UserId: 1,
    Name: "Teacher",
    Date: at(1),
  }));
}

async function writeFile(
  folder: string,
  file: string,
  count: number,
  row: (n: number) => DumpRow,
): Promise<void> {
  const root = rootOf(file);
  const stream = createWriteStream(join(folder, file));
  stream.write(head(root));
  for (let n = 1; n <= count; n++) {
    if (!stream.write(rowXml(row(n)))) await once(stream, "drain");
  }
  stream.end(`</${root}>\n`);
  await once(stream, "close");
}

function rootOf(file: string): string {
  return file.replace(".xml", "").toLowerCase();
}

function head(root: string): string {
  return `\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE ${root} SYSTEM '${root}.dtd'>\n<${root}>\n`;
}
