import { badgeOf } from "~/accounts";
import { paths } from "~/paths";
import { inPages, PAGE } from "./in-pages.server";
import { articles } from "./knowledge-sections.server";
import { answers, comments, questions } from "./public-threads.server";
import { instant, type Section } from "./section";

const people: Section = {
  name: "people",
  async *rows(db) {
    const rows = inPages(
      0,
      (after) =>
        db.person.findMany({
          where: { id: { gt: after } },
          orderBy: { id: "asc" },
          take: PAGE,
          select: {
            id: true,
            name: true,
            about: true,
            createdAt: true,
            roleGrants: { select: { role: true, team: true } },
          },
        }),
      ({ id }) => id,
    );
    for await (const { id, name, about, createdAt, roleGrants } of rows) {
      yield { id, name, about, staff: badgeOf(roleGrants), joinedAt: instant(createdAt) };
    }
  },
};

/** A post that nobody took away; what it stands under is asked for apart. */
const stands = { removal: null } as const;

const pictures: Section = {
  name: "pictures",
  async *rows(db, { origin }) {
    const rows = inPages(
      "",
      (after) =>
        db.attachment.findMany({
          where: {
            id: { gt: after },
            post: {
              ...stands,
              thread: stands,
              OR: [{ comment: null }, { comment: { onPost: stands } }],
            },
          },
          orderBy: { id: "asc" },
          take: PAGE,
          select: {
            id: true,
            postId: true,
            type: true,
            width: true,
            height: true,
            bytes: true,
            alt: true,
            createdAt: true,
          },
        }),
      ({ id }) => id,
    );
    for await (const { id, createdAt, ...row } of rows) {
      yield {
        id,
        address: `${origin}${paths.attachment(id)}`,
        ...row,
        addedAt: instant(createdAt),
      };
    }
  },
};

const errorCodes: Section = {
  name: "errorCodes",
  async *rows(db) {
    const rows = inPages(
      "",
      (after) =>
        db.errorCode.findMany({
          where: { key: { gt: after } },
          orderBy: { key: "asc" },
          take: PAGE,
          select: {
            key: true,
            code: true,
            problemType: true,
            meaningEn: true,
            meaningZh: true,
            stepsEn: true,
            stepsZh: true,
            changedAt: true,
          },
        }),
      ({ key }) => key,
    );
    for await (const { key: _key, changedAt, ...row } of rows)
      yield { ...row, changedAt: instant(changedAt) };
  },
};

/** What anybody may read: nothing that was taken away or stands under it, and nobody's private doings. */
export const publicSections: readonly Section[] = [
  people,
  questions,
  answers,
  comments,
  pictures,
  errorCodes,
  articles,
];
