import { findPrivateData, withoutPrivateData } from "~/privacy";
import { TITLE_LIMITS } from "~/questions";
import { importQuestions, importTags } from "~/questions/index.server";
import { authorIds } from "./authors.server";
import { oneLine, readableText } from "./clean-text";
import { type Attributes, LeftOut, optionalDate, tagNames } from "./fields";
import { maskedChange, type PostRow, type PostText, postRow, postText } from "./post-fields.server";
import type { Pass, Run } from "./run-pass.server";

type QuestionRow = PostRow & {
  title: string;
  tags: string[];
  lastActivityAt: Date;
  closedAt: Date | null;
};
type Question = Omit<QuestionRow, "body"> & PostText;

/** PostTypeId as the dumps' own description lists them; the first two are ours. */
const OTHER_KINDS: Record<string, string> = {
  "3": "Askwell has no wiki posts",
  "4": "Askwell has no tag descriptions",
  "5": "Askwell has no tag descriptions",
  "6": "Askwell has no moderator elections",
  "7": "Askwell has no wiki posts",
};

/** Posts.xml, the questions: with tags, scores, dates and whether they are closed. */
export function questionsPass(
  { ctx, origin, tally }: Run,
  path: string,
): Pass<QuestionRow, Question> {
  const line = tally.line("Posts.xml", "questions");
  const others = tally.line("Posts.xml", "other kinds");
  const unreadable = tally.line("Posts.xml", "unreadable rows");
  return {
    path,
    kind: "question",
    line,
    unreadable,
    choose({ Id, PostTypeId = "" }) {
      if (PostTypeId === "1") return "mine";
      if (PostTypeId === "2") return null;
      if (/^\d{1,3}$/.test(PostTypeId))
        return { line: others, why: OTHER_KINDS[PostTypeId] ?? "Askwell has no such posts" };
      tally.fault({ file: "Posts.xml", id: Id ?? "?", why: "it has no PostTypeId" });
      return { line: unreadable, why: "it has no PostTypeId" };
    },
    parse(attributes: Attributes) {
      const now = ctx.clock.now();
      const post = postRow(attributes, now);
      const active = optionalDate(attributes, "LastActivityDate", now);
      return {
        ...post,
        title: attributes.Title ?? "",
        tags: tagNames(attributes),
        lastActivityAt: active && active > post.createdAt ? active : post.createdAt,
        closedAt: optionalDate(attributes, "ClosedDate", now),
      };
    },
    async prepare({ body, ...row }) {
      const readable = readableText(row.title.slice(0, TITLE_LIMITS.max * 8), true);
      const { text: masked, kinds } = withoutPrivateData(readable);
      const { text: title, cut } = oneLine(masked, TITLE_LIMITS.max);
      if (!title) throw new LeftOut("it has no title");
      const { text, changes } = await postText(ctx, body, title);
      const tags = importTags(row.tags.filter((tag) => findPrivateData(tag).length === 0));
      changes.push(...maskedChange(kinds).filter((change) => !changes.includes(change)));
      if (cut) changes.push("title shortened");
      if (tags.length < row.tags.length) changes.push("tag left out: not one here");
      return { row: { ...row, ...text, title, tags }, changes };
    },
    async write(tx, rows) {
      const authors = await authorIds(tx, origin, rows);
      const ids = await importQuestions(
        tx,
        rows.map(({ id, author, ...question }) => ({
          ...question,
          authorId: authors.idOf(author),
          problemType: "how-to",
        })),
      );
      return {
        made: new Map(rows.map(({ id }, index) => [id, ids[index] ?? 0])),
        questionIds: ids,
        changes: [
          { what: "neutral people made for authors who are gone", count: authors.made },
          {
            what: "questions closed there and here",
            count: rows.filter(({ closedAt }) => closedAt).length,
          },
        ],
      };
    },
  };
}
