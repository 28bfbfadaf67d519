import { COMMENT_LIMITS } from "~/posts";
import { importedIds, importPosts, threadsOf } from "~/posts/index.server";
import { withoutPrivateData } from "~/privacy";
import { type Author, authorIds, authorOf } from "./authors.server";
import { readableText, shortened } from "./clean-text";
import { type Attributes, dateOf, idOf, scoreOf, textOf } from "./fields";
import { maskedChange, type PostText, rendered } from "./post-fields.server";
import type { Pass, Run } from "./run-pass.server";

type CommentRow = {
  id: string;
  postId: string;
  author: Author;
  body: string;
  score: number;
  createdAt: Date;
};
type Comment = Omit<CommentRow, "body"> & PostText;

/** Comments.xml: their texts are short Markdown already. */
export function commentsPass({ ctx, origin, tally }: Run, path: string): Pass<CommentRow, Comment> {
  const line = tally.line("Comments.xml", "comments");
  return {
    path,
    kind: "comment",
    line,
    unreadable: line,
    choose: () => "mine",
    parse: (attributes: Attributes) => ({
      id: idOf(attributes, "Id"),
      postId: idOf(attributes, "PostId"),
      author: authorOf(attributes, "UserId", "UserDisplayName"),
      body: textOf(attributes, "Text"),
      score: scoreOf(attributes),
      createdAt: dateOf(attributes, "CreationDate", ctx.clock.now()),
    }),
    async prepare({ body, ...row }) {
      const readable = readableText(body.slice(0, COMMENT_LIMITS.max * 8));
      const { text: masked, kinds } = withoutPrivateData(readable);
      const { text, cut } = shortened(masked, COMMENT_LIMITS.max);
      return {
        row: { ...row, ...(await rendered(ctx, text)) },
        changes: [...(cut ? ["text shortened"] : []), ...maskedChange(kinds)],
      };
    },
    async write(tx, rows) {
      const postIds = rows.map(({ postId }) => postId);
      const questions = await importedIds(tx, { origin, kind: "question" }, postIds);
      const answers = await importedIds(tx, { origin, kind: "answer" }, postIds);
      const posts = new Map([...questions, ...answers]);
      const threads = await threadsOf(tx, posts.values());
      const threadOf = (postId: string) => threads.get(posts.get(postId) ?? 0);
      const placed = rows.filter(({ postId }) => threadOf(postId) !== undefined);
      const authors = await authorIds(tx, origin, placed);
      const ids = await importPosts(
        tx,
        placed.map(({ id, author, postId, ...comment }) => ({
          ...comment,
          kind: "comment",
          threadId: threadOf(postId) ?? 0,
          onPostId: posts.get(postId) ?? 0,
          authorId: authors.idOf(author),
          editedAt: null,
        })),
      );
      const unplaced = rows.filter(({ postId }) => threadOf(postId) === undefined);
      return {
        made: new Map(placed.map(({ id }, index) => [id, ids[index] ?? 0])),
        leftOut: new Map(unplaced.map(({ id }) => [id, "what it stood under is not here"])),
        questionIds: threads.values(),
        changes: [{ what: "neutral people made for authors who are gone", count: authors.made }],
      };
    },
  };
}
