import { z } from "zod";
import { Prisma } from "~/infra/db/client.server";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import { STAFF_ROLES } from "~/shared/roles";
import { QUESTION_STATES } from "~/shared/views";

const id = z.int().positive();
const at = z.iso.datetime();
const locale = z.enum(["en", "zh-CN"]);

const written = {
  authorId: id,
  language: locale,
  body: z.string(),
  score: z.int(),
  postedAt: at,
  editedAt: at.nullable(),
};
const marked = z.strictObject({ answerId: id, at });
const picture = {
  id: z.string().regex(/^[0-9a-f]{32}$/),
  address: z.url(),
  type: z.enum(["image/png", "image/jpeg"]),
  width: z.int(),
  height: z.int(),
  bytes: z.int(),
  alt: z.string(),
  addedAt: at,
};

const openParts = {
  format: z.literal("askwell-export"),
  formatVersion: z.literal(1),
  askwell: z.string(),
  exportedAt: at,
  site: z.strictObject({ name: z.string(), origin: z.url() }),
  people: z.array(
    z.strictObject({
      id,
      name: z.string(),
      about: z.string(),
      staff: z.strictObject({ role: z.enum(STAFF_ROLES), team: z.string() }).nullable(),
      joinedAt: at,
    }),
  ),
  questions: z.array(
    z.strictObject({
      id,
      address: z.url(),
      title: z.string(),
      problemType: z.enum(PROBLEM_TYPES),
      errorCode: z.string().nullable(),
      ...written,
      tried: z.string(),
      tags: z.array(z.string()),
      state: z.enum(QUESTION_STATES),
      answers: z.int(),
      meToos: z.int(),
      accepted: marked.nullable(),
      recommended: marked.nullable(),
      closed: z
        .strictObject({ reason: z.string(), note: z.string(), at, duplicateOfId: id.nullable() })
        .nullable(),
      locked: z.strictObject({ note: z.string(), at }).nullable(),
    }),
  ),
  answers: z.array(
    z.strictObject({
      id,
      questionId: id,
      ...written,
      official: z.boolean(),
      accepted: z.boolean(),
      recommended: z.boolean(),
      workedFor: z.int(),
      didNotWorkFor: z.int(),
      lastConfirmedAt: at.nullable(),
      outdated: z.boolean(),
    }),
  ),
  comments: z.array(z.strictObject({ id, questionId: id, onPostId: id, ...written })),
  articles: z.array(
    z.strictObject({
      id,
      address: z.url(),
      problemType: z.enum(PROBLEM_TYPES),
      errorCodes: z.array(z.string()),
      tags: z.array(z.string()),
      languages: z.array(
        z.strictObject({
          language: locale,
          title: z.string(),
          applies: z.string(),
          symptom: z.string(),
          steps: z.string(),
        }),
      ),
      sourceIds: z.array(id),
      publishedAt: at,
      changedAt: at,
      reviewedAt: at,
    }),
  ),
  pictures: z.array(z.strictObject({ ...picture, postId: id })),
  errorCodes: z.array(
    z.strictObject({
      code: z.string(),
      problemType: z.string(),
      meaningEn: z.string(),
      meaningZh: z.string(),
      stepsEn: z.string(),
      stepsZh: z.string(),
      changedAt: at,
    }),
  ),
};

const of = <Shape extends z.ZodRawShape>(shape: Shape) => z.array(z.strictObject(shape));
const reasoned = { reason: z.string(), note: z.string() };

/** Keys of forms that were sent are in no export. */
const { formKey: _keyOfForm, ...withoutFormKey } = Prisma.ArticleScalarFieldEnum;

const privateParts = z.strictObject({
  accounts: of({
    personId: id,
    email: z.email().nullable(),
    emailVerifiedAt: at.nullable(),
    locale,
    timeZone: z.string().nullable(),
  }),
  roles: of({
    personId: id,
    role: z.string(),
    team: z.string(),
    grantedById: id.nullable(),
    grantedAt: at,
  }),
  noticeSettings: of({ personId: id, kind: z.string(), inbox: z.boolean(), mail: z.boolean() }),
  tagWatches: of({ personId: id, tag: z.string(), since: at }),
  watches: of({ questionId: id, personId: id, since: at }),
  meToos: of({ questionId: id, personId: id, since: at }),
  votes: of({
    postId: id,
    personId: id,
    value: z.union([z.literal(1), z.literal(-1)]),
    castAt: at,
  }),
  worked: of({
    id,
    answerId: id,
    personId: id.nullable(),
    worked: z.boolean(),
    at,
    country: z.string(),
    appVersion: z.string(),
    bank: z.string(),
  }),
  answerConfirmations: of({ answerId: id, byId: id, confirmedAt: at }),
  outdatedAnswers: of({
    answerId: id,
    since: at,
    why: z.enum(["failures", "silence"]),
    quiet: z.boolean(),
  }),
  mentions: of({ postId: id, personId: id }),
  removedPosts: of({
    id,
    kind: z.enum(["question", "answer", "comment"]),
    questionId: id,
    onPostId: id.nullable(),
    ...written,
    official: z.boolean().nullable(),
    title: z.string().nullable(),
    problemType: z.enum(PROBLEM_TYPES).nullable(),
    errorCode: z.string().nullable(),
    tried: z.string().nullable(),
    tags: z.array(z.string()),
    removal: z.strictObject({ byId: id, ...reasoned, at }).nullable(),
  }),
  otherPictures: of({ ...picture, ownerId: id, postId: id.nullable() }),
  revisions: of({
    postId: id,
    version: z.int(),
    title: z.string().nullable(),
    problemType: z.string().nullable(),
    errorCode: z.string().nullable(),
    source: z.string(),
    tried: z.string().nullable(),
    // Null for answers and comments, which have none.
    tags: z.array(z.string()).nullable(),
    editorId: id,
    createdAt: at,
  }),
  recommendations: of({ questionId: id, answerId: id, byId: id, recommendedAt: at }),
  closures: of({
    questionId: id,
    ...reasoned,
    duplicateOfId: id.nullable(),
    byId: id.nullable(),
    closedAt: at,
  }),
  locks: of({ questionId: id, note: z.string(), byId: id, lockedAt: at }),
  needsInfo: of({ questionId: id, text: z.string(), byId: id, askedAt: at }),
  flags: of({
    id,
    postId: id,
    personId: id,
    ...reasoned,
    flaggedAt: at,
    open: z.boolean().nullable(),
    settledAt: at.nullable(),
    settledById: id.nullable(),
    outcome: z.string().nullable(),
  }),
  log: of({ id, actorId: id, verb: z.string(), postId: id, ...reasoned, actedAt: at }),
  imported: of({ origin: z.string(), kind: z.string(), externalId: z.string(), localId: id }),
  ...asStored({
    calendars: Prisma.SupportCalendarScalarFieldEnum,
    calendarVersions: Prisma.CalendarVersionScalarFieldEnum,
    rules: Prisma.EscalationRuleScalarFieldEnum,
    clocks: Prisma.SupportClockScalarFieldEnum,
    didNotHelp: Prisma.DidNotHelpScalarFieldEnum,
    cases: Prisma.SupportCaseScalarFieldEnum,
    caseQuestions: Prisma.CaseThreadScalarFieldEnum,
    caseRecord: Prisma.CaseEventScalarFieldEnum,
    privateReplies: Prisma.PrivateReplyScalarFieldEnum,
    internalNotes: Prisma.InternalNoteScalarFieldEnum,
    satisfaction: Prisma.SatisfactionScalarFieldEnum,
    privateBoxes: Prisma.PrivateBoxScalarFieldEnum,
    privateBoxReadings: Prisma.PrivateBoxReadingScalarFieldEnum,
    cannedReplies: Prisma.CannedReplyScalarFieldEnum,
    savedViews: Prisma.SavedViewScalarFieldEnum,
    dutyHours: Prisma.DutyHoursScalarFieldEnum,
    absences: Prisma.AbsenceScalarFieldEnum,
    settingsChanges: Prisma.SupportSettingsChangeScalarFieldEnum,
    components: Prisma.StatusComponentScalarFieldEnum,
    incidents: Prisma.IncidentScalarFieldEnum,
    incidentUpdates: Prisma.IncidentUpdateScalarFieldEnum,
    incidentQuestions: Prisma.IncidentThreadScalarFieldEnum,
    incidentSubscriptions: Prisma.IncidentSubscriptionScalarFieldEnum,
    synonyms: Prisma.SearchSynonymScalarFieldEnum,
    articles: withoutFormKey,
    articleSources: Prisma.ArticleSourceScalarFieldEnum,
    articleRevisions: Prisma.ArticleRevisionScalarFieldEnum,
    articleReviews: Prisma.ArticleReviewScalarFieldEnum,
    articleReviewCauses: Prisma.ArticleReviewCauseScalarFieldEnum,
    articleLog: Prisma.ArticleActScalarFieldEnum,
  }),
});

/** Sections of support's tables: every column as it is stored. */
function asStored(tables: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  return Object.fromEntries(
    Object.entries(tables).map(([name, columns]) => [
      name,
      of(Object.fromEntries(Object.values(columns).map((column) => [column, z.unknown()]))),
    ]),
  );
}

/** An export as the README describes it, to the field. */
export const publicExport = z.strictObject(openParts);
export const wholeExport = z.strictObject({ ...openParts, private: privateParts });
