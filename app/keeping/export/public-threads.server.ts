import { isWithSupport, questionState } from "~/answers";
import { Prisma } from "~/infra/db/client.server";
import { paths } from "~/paths";
import { inPages, PAGE } from "./in-pages.server";
import { instant, type Section } from "./section";

/** What a question, an answer and a comment have in common, to anybody; `p` is the post. */
const WRITTEN = Prisma.sql`p.id, p."authorId", p.language, p.source AS body, p.score,
  p."createdAt" AS "postedAt", p."editedAt"`;

type WrittenRow = {
  id: number;
  authorId: number;
  language: string;
  body: string;
  score: number;
  postedAt: Date;
  editedAt: Date | null;
};

/** The same as exports write it, without the id. */
const written = ({ authorId, language, body, score, postedAt, editedAt }: WrittenRow) => ({
  authorId,
  language,
  body,
  score,
  postedAt: instant(postedAt),
  editedAt: instant(editedAt),
});

type QuestionRow = WrittenRow & {
  title: string;
  problemType: string;
  errorCode: string | null;
  tried: string;
  tags: string[];
  answers: number;
  meToos: number;
  acceptedId: number | null;
  acceptedAt: Date | null;
  recommendedId: number | null;
  recommendedAt: Date | null;
  closedFor: string | null;
  closedNote: string;
  closedAt: Date | null;
  duplicateOfId: number | null;
  lockedNote: string;
  lockedAt: Date | null;
  supportState: string | null;
};

/** Of a question that another is a duplicate of, nothing is said once it was taken away. */
const QUESTIONS = Prisma.sql`
  SELECT ${WRITTEN}, q.title, q."problemType", q."errorCode", q."triedSource" AS tried,
    ARRAY(SELECT t.name FROM "QuestionTag" qt JOIN "Tag" t ON t.id = qt."tagId"
      WHERE qt."questionId" = p.id ORDER BY t.name COLLATE "C") AS tags,
    q."answerCount" AS answers, q."meTooCount" AS "meToos",
    a."answerId" AS "acceptedId", a."acceptedAt", r."answerId" AS "recommendedId",
    r."recommendedAt", c.reason AS "closedFor", c.note AS "closedNote", c."closedAt",
    (SELECT d.id FROM "Post" d WHERE d.id = c."duplicateOfId"
      AND NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" = d.id)) AS "duplicateOfId",
    l.note AS "lockedNote", l."lockedAt", s.state AS "supportState"
  FROM "Question" q JOIN "Post" p ON p.id = q."postId"
  LEFT JOIN "Acceptance" a ON a."questionId" = p.id
  LEFT JOIN "Recommendation" r ON r."questionId" = p.id
  LEFT JOIN "Closure" c ON c."questionId" = p.id
  LEFT JOIN "Lock" l ON l."questionId" = p.id
  LEFT JOIN "QuestionSupport" s ON s."questionId" = p.id
  WHERE NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" = p.id)`;

export const questions: Section = {
  name: "questions",
  async *rows(db, { origin }) {
    const rows = inPages(
      0,
      (after) =>
        db.$queryRaw<QuestionRow[]>`${QUESTIONS} AND p.id > ${after} ORDER BY p.id LIMIT ${PAGE}`,
      ({ id }) => id,
    );
    for await (const row of rows) {
      const { id, title, acceptedId, recommendedId, closedFor, lockedAt } = row;
      yield {
        id,
        address: `${origin}${paths.question(id, title)}`,
        title,
        problemType: row.problemType,
        errorCode: row.errorCode,
        ...written(row),
        tried: row.tried,
        tags: row.tags,
        state: questionState({
          closed: closedFor !== null,
          accepted: acceptedId !== null,
          recommended: recommendedId !== null,
          withSupport: isWithSupport(row.supportState),
          answerCount: row.answers,
        }),
        answers: row.answers,
        meToos: row.meToos,
        accepted: acceptedId && { answerId: acceptedId, at: instant(row.acceptedAt) },
        recommended: recommendedId && {
          answerId: recommendedId,
          at: instant(row.recommendedAt),
        },
        closed:
          closedFor === null
            ? null
            : {
                reason: closedFor,
                note: row.closedNote,
                at: instant(row.closedAt),
                duplicateOfId: row.duplicateOfId,
              },
        locked: lockedAt && { note: row.lockedNote, at: instant(lockedAt) },
      };
    }
  },
};

type AnswerRow = WrittenRow & {
  questionId: number;
  official: boolean;
  accepted: boolean;
  recommended: boolean;
  workedFor: number;
  didNotWorkFor: number;
  lastConfirmedAt: Date | null;
  outdated: boolean;
};

export const answers: Section = {
  name: "answers",
  async *rows(db) {
    const rows = inPages(
      0,
      (after) => db.$queryRaw<AnswerRow[]>`
        SELECT ${WRITTEN}, a."questionId", a.official,
          EXISTS (SELECT 1 FROM "Acceptance" x WHERE x."answerId" = p.id) AS accepted,
          EXISTS (SELECT 1 FROM "Recommendation" x WHERE x."answerId" = p.id) AS recommended,
          EXISTS (SELECT 1 FROM "OutdatedMark" x WHERE x."answerId" = p.id) AS outdated,
          said."workedFor", said."didNotWorkFor", greatest(said."lastWorkedAt",
            (SELECT x."confirmedAt" FROM "AnswerConfirmation" x WHERE x."answerId" = p.id)
          ) AS "lastConfirmedAt"
        FROM "Answer" a JOIN "Post" p ON p.id = a."postId",
          LATERAL (SELECT count(*) FILTER (WHERE x.worked)::int AS "workedFor",
            count(*) FILTER (WHERE NOT x.worked)::int AS "didNotWorkFor",
            max(x.at) FILTER (WHERE x.worked) AS "lastWorkedAt"
            FROM "AnswerProof" x WHERE x."answerId" = p.id) said
        WHERE p.id > ${after} AND NOT EXISTS (SELECT 1 FROM "Removal" x
          WHERE x."postId" IN (p.id, p."threadId"))
        ORDER BY p.id LIMIT ${PAGE}`,
      ({ id }) => id,
    );
    for await (const row of rows) {
      const { id, questionId, official, accepted, recommended } = row;
      const { workedFor, didNotWorkFor, lastConfirmedAt, outdated } = row;
      const proof = {
        workedFor,
        didNotWorkFor,
        lastConfirmedAt: instant(lastConfirmedAt),
        outdated,
      };
      yield { id, questionId, ...written(row), official, accepted, recommended, ...proof };
    }
  },
};

type CommentRow = WrittenRow & { questionId: number; onPostId: number };

export const comments: Section = {
  name: "comments",
  async *rows(db) {
    const rows = inPages(
      0,
      (after) => db.$queryRaw<CommentRow[]>`
        SELECT ${WRITTEN}, p."threadId" AS "questionId", c."onPostId"
        FROM "Comment" c JOIN "Post" p ON p.id = c."postId"
        WHERE p.id > ${after} AND NOT EXISTS (SELECT 1 FROM "Removal" x
          WHERE x."postId" IN (p.id, p."threadId", c."onPostId"))
        ORDER BY p.id LIMIT ${PAGE}`,
      ({ id }) => id,
    );
    for await (const row of rows) {
      const { id, questionId, onPostId } = row;
      yield { id, questionId, onPostId, ...written(row) };
    }
  },
};
