import { Prisma } from "~/infra/db/client.server";
import { REPLY_KINDS } from "./kinds";

/**
 * The condition under which a notice (alias `n`) still stands: its post is in sight of everybody, and
 * what it tells of is still so. What is removed or undone leaves inbox, count and mail; restored, it
 * is back. An author is told what became of their own post while it is hidden, and who flagged one
 * what became of the flag.
 */
export const standing = Prisma.sql`
  (n.kind = 'flag-outcome' OR NOT EXISTS (SELECT 1 FROM "Removal" x JOIN "Post" gone ON gone.id = x."postId"
    WHERE x."postId" IN (n."postId", n."questionId",
      (SELECT c."onPostId" FROM "Comment" c WHERE c."postId" = n."postId"))
    AND NOT (n.kind = 'moderation' AND gone."authorId" = n."personId")))
  AND (n.kind <> 'accepted'
    OR EXISTS (SELECT 1 FROM "Acceptance" a WHERE a."answerId" = n."postId"))
  AND (n.kind <> 'recommended'
    OR EXISTS (SELECT 1 FROM "Recommendation" r WHERE r."answerId" = n."postId"))
  AND (n.kind <> 'may-be-outdated'
    OR EXISTS (SELECT 1 FROM "OutdatedMark" m WHERE m."answerId" = n."postId"))
  AND (n.kind <> 'incident-offer'
    OR EXISTS (SELECT 1 FROM "IncidentOffer" f WHERE f.id = n."offerId" AND f.current))
  AND (n.kind <> 'accept-reminder'
    OR NOT EXISTS (SELECT 1 FROM "Acceptance" a WHERE a."questionId" = n."questionId"))
  AND (n.kind NOT IN (${Prisma.join([...REPLY_KINDS])}) OR EXISTS (SELECT 1 FROM "NeedsInfo" i
    WHERE i."questionId" = n."questionId" AND i."askedAt" <= n."createdAt"))
  AND (n.kind <> 'satisfaction' OR EXISTS (SELECT 1 FROM "Satisfaction" s
    WHERE s."caseId" = n."caseId" AND s."answeredAt" IS NULL))
  AND (n.kind <> 'article-review' OR EXISTS (SELECT 1 FROM "ArticleReview" r
    WHERE r."articleId" = n."articleId" AND r.open))
  AND (n.kind <> 'case-assigned' OR EXISTS (SELECT 1 FROM "SupportCase" c
    WHERE c.id = n."caseId" AND c."assigneeId" = n."personId"))
  AND (n.kind NOT IN ('case-warned', 'case-breached') OR EXISTS (SELECT 1 FROM "SupportCase" c
    WHERE c.id = n."caseId" AND c.state IN ('new', 'open', 'waiting-customer', 'waiting-internal')))`;

/**
 * A notice that is a line of the inbox: it still stands, its reader wants it there, and it is not one
 * of those whose question stands above the lines until they replied.
 */
export const listed = Prisma.sql`
  n.shown AND n.kind NOT IN (${Prisma.join([...REPLY_KINDS])}) AND ${standing}`;
