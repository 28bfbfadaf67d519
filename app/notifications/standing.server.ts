import { Prisma } from "~/infra/db/client.server";

/**
 * The condition under which a notice (alias `n`) still stands: its post is in sight of everybody, and
 * what it tells of is still so. What is removed or undone leaves inbox, count and mail; restored, it
 * is back.
 */
export const standing = Prisma.sql`
  NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" IN (n."postId", n."questionId",
    (SELECT c."onPostId" FROM "Comment" c WHERE c."postId" = n."postId")))
  AND (n.kind <> 'accepted'
    OR EXISTS (SELECT 1 FROM "Acceptance" a WHERE a."answerId" = n."postId"))
  AND (n.kind <> 'recommended'
    OR EXISTS (SELECT 1 FROM "Recommendation" r WHERE r."answerId" = n."postId"))
  AND (n.kind <> 'accept-reminder'
    OR NOT EXISTS (SELECT 1 FROM "Acceptance" a WHERE a."questionId" = n."questionId"))`;
