import { inPages, PAGE } from "./in-pages.server";
import { instant, type Section } from "./section";

/** Who people are: what they gave to sign up, but for the password. */
export const accounts: Section = {
  name: "accounts",
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
            locale: true,
            timeZone: true,
            credential: { select: { email: true, emailVerifiedAt: true } },
          },
        }),
      ({ id }) => id,
    );
    for await (const { id: personId, credential, ...person } of rows) {
      yield {
        personId,
        // Null for people who were imported: they have no way to sign in.
        email: credential?.email ?? null,
        emailVerifiedAt: instant(credential?.emailVerifiedAt),
        ...person,
      };
    }
  },
};

type TagWatchRow = { personId: number; tagId: number; tag: string; since: Date };

/** Who follows which tag, by the tag's name. */
export const tagWatches: Section = {
  name: "tagWatches",
  async *rows(db) {
    const rows = inPages(
      { personId: 0, tagId: 0 },
      (after) => db.$queryRaw<TagWatchRow[]>`
        SELECT w."personId", w."tagId", t.name AS tag, w.since
        FROM "TagWatch" w JOIN "Tag" t ON t.id = w."tagId"
        WHERE (w."personId", w."tagId") > (${after.personId}, ${after.tagId})
        ORDER BY w."personId", w."tagId" LIMIT ${PAGE}`,
      ({ personId, tagId }) => ({ personId, tagId }),
    );
    for await (const { personId, tag, since } of rows) {
      yield { personId, tag, since: instant(since) };
    }
  },
};
