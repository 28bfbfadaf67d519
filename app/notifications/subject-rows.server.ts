import { Prisma } from "~/infra/db/client.server";

/** The columns of a `SubjectRow` and of a `PlaceRow`, for queries over "Notice" n that join what follows. */
export const subjectColumns = Prisma.sql`
  n.kind, n.outcome, act.verb, act.reason, told.kind AS "postKind",
  n."questionId", n."postId", n."incidentId", n."caseId", q.title AS "questionTitle", thread.language,
  COALESCE(known."titleEn", NULLIF(article."titleEn", '')) AS "titleEn",
  COALESCE(known."titleZh", NULLIF(article."titleZh", '')) AS "titleZh", jump."errorCode",
  COALESCE(n."articleId", wait."articleId") AS "articleId", wait.text AS "lookedFor"`;

/** What a notice is about: its post, its question and the line of the log; or an incident, a jump of reports, or an article. */
export const subjectJoins = Prisma.sql`
  LEFT JOIN "Post" told ON told.id = n."postId"
  LEFT JOIN "Question" q ON q."postId" = n."questionId"
  LEFT JOIN "Post" thread ON thread.id = n."questionId"
  LEFT JOIN "ModerationAct" act ON act.id = n."actId"
  LEFT JOIN "Incident" known ON known.id = n."incidentId"
  LEFT JOIN "IncidentOffer" jump ON jump.id = n."offerId"
  LEFT JOIN "Article" article ON article.id = n."articleId"
  LEFT JOIN "SearchWaiter" wait ON wait.id = n."waiterId"`;
