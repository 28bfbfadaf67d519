import { paths } from "~/paths";
import { inPages, PAGE } from "./in-pages.server";
import { instant, type Section } from "./section";

type RemovedRow = {
  id: number;
  kind: string;
  questionId: number;
  onPostId: number | null;
  authorId: number;
  language: string;
  body: string;
  score: number;
  postedAt: Date;
  editedAt: Date | null;
  official: boolean | null;
  title: string | null;
  problemType: string | null;
  errorCode: string | null;
  tried: string | null;
  tags: string[];
  removedById: number | null;
  removalReason: string | null;
  removalNote: string | null;
  removedAt: Date | null;
};

/** Posts out of sight: `removal` is null for one that only stands under another that was taken away. */
export const removedPosts: Section = {
  name: "removedPosts",
  async *rows(db) {
    const rows = inPages(
      0,
      (after) => db.$queryRaw<RemovedRow[]>`
        SELECT p.id, p.kind, p."threadId" AS "questionId", c."onPostId", p."authorId", p.language,
          p.source AS body, p.score, p."createdAt" AS "postedAt", p."editedAt", a.official,
          q.title, q."problemType", q."errorCode", q."triedSource" AS tried,
          ARRAY(SELECT t.name FROM "QuestionTag" qt JOIN "Tag" t ON t.id = qt."tagId"
            WHERE qt."questionId" = p.id ORDER BY t.name COLLATE "C") AS tags,
          r."byId" AS "removedById", r.reason AS "removalReason", r.note AS "removalNote",
          r."removedAt"
        FROM "Post" p
        LEFT JOIN "Comment" c ON c."postId" = p.id
        LEFT JOIN "Answer" a ON a."postId" = p.id
        LEFT JOIN "Question" q ON q."postId" = p.id
        LEFT JOIN "Removal" r ON r."postId" = p.id
        WHERE p.id > ${after} AND EXISTS (SELECT 1 FROM "Removal" above
          WHERE above."postId" IN (p.id, p."threadId", c."onPostId"))
        ORDER BY p.id LIMIT ${PAGE}`,
      ({ id }) => id,
    );
    for await (const { removedById, removalReason, removalNote, removedAt, ...post } of rows) {
      yield {
        ...post,
        postedAt: instant(post.postedAt),
        editedAt: instant(post.editedAt),
        removal: removedAt && {
          byId: removedById,
          reason: removalReason,
          note: removalNote,
          at: instant(removedAt),
        },
      };
    }
  },
};

type UnseenPicture = {
  id: string;
  ownerId: number;
  postId: number | null;
  type: string;
  width: number;
  height: number;
  bytes: number;
  alt: string;
  addedAt: Date;
};

/** Pictures of posts out of sight, and those that no post shows yet. */
export const unseenPictures: Section = {
  name: "otherPictures",
  async *rows(db, { origin }) {
    const rows = inPages(
      "",
      (after) => db.$queryRaw<UnseenPicture[]>`
        SELECT f.id, f."ownerId", f."postId", f.type, f.width, f.height, f.bytes, f.alt,
          f."createdAt" AS "addedAt"
        FROM "Attachment" f
        LEFT JOIN "Post" p ON p.id = f."postId"
        LEFT JOIN "Comment" c ON c."postId" = p.id
        WHERE f.id > ${after} AND (f."postId" IS NULL OR EXISTS (SELECT 1 FROM "Removal" above
          WHERE above."postId" IN (p.id, p."threadId", c."onPostId")))
        ORDER BY f.id LIMIT ${PAGE}`,
      ({ id }) => id,
    );
    for await (const { id, addedAt, ...row } of rows) {
      yield { id, address: `${origin}${paths.attachment(id)}`, ...row, addedAt: instant(addedAt) };
    }
  },
};
