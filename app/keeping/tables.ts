import type { Prisma } from "~/infra/db/client.server";

export type TableName = Prisma.ModelName;

/** Tables whose rows stay out of a backup, and why. Every other table is in it. */
export const LEFT_OUT_OF_BACKUPS: Partial<Record<TableName, string>> = {
  Session: "a device that was signed out after the backup must not be signed in again by it",
  AccountToken: "a link that was used after the backup must not work again; a new one is asked for",
  AttemptWindow: "counts of the last minutes and hours mean nothing on another day",
  SearchLog: "what people searched for is erased after 90 days, and a backup would keep it",
};

/** What the first start of an empty Askwell writes: the link for the first administrator, and counts. */
export const LEFTOVERS_OF_A_START: readonly TableName[] = ["AccountToken", "AttemptWindow"];

/**
 * Where each table stands in an export: in a public section, in a private one (`private.` before
 * its name), or deliberately nowhere, with the reason. A new table does not compile until it is
 * decided here.
 */
export const IN_EXPORTS: Record<TableName, { sections: readonly string[] } | { omitted: string }> =
  {
    Person: { sections: ["people", "private.accounts"] },
    Credential: { sections: ["private.accounts"] },
    RoleGrant: { sections: ["people", "private.roles"] },
    Session: { omitted: "secrets of devices" },
    AccountToken: { omitted: "secrets of links" },
    AttemptWindow: { omitted: "counts of the last minutes and hours" },
    Answer: { sections: ["answers", "private.removedPosts"] },
    Acceptance: { sections: ["questions"] },
    Recommendation: { sections: ["questions", "private.recommendations"] },
    AnswerProof: { sections: ["answers", "private.worked"] },
    AnswerConfirmation: { sections: ["answers", "private.answerConfirmations"] },
    OutdatedMark: { sections: ["answers", "private.outdatedAnswers"] },
    Attachment: { sections: ["pictures", "private.otherPictures"] },
    Flag: { sections: ["private.flags"] },
    Notice: { omitted: "told again by the posts themselves" },
    NoticeSetting: { sections: ["private.noticeSettings"] },
    TagWatch: { sections: ["private.tagWatches"] },
    NoticeMail: { omitted: "the state of mails on their way" },
    UnsubscribeLink: { omitted: "secrets of links" },
    MailingStart: { omitted: "an instant of this installation alone" },
    Post: { sections: ["questions", "answers", "comments", "private.removedPosts"] },
    Comment: { sections: ["comments", "private.removedPosts"] },
    Vote: { sections: ["questions", "answers", "comments", "private.votes"] },
    Mention: { sections: ["private.mentions"] },
    Revision: { sections: ["private.revisions"] },
    Removal: { sections: ["private.removedPosts"] },
    ModerationAct: { sections: ["private.log"] },
    Draft: { omitted: "not said to anybody yet" },
    Submission: { omitted: "keys of forms that were sent" },
    ImportedRow: { sections: ["private.imported"] },
    Question: { sections: ["questions", "private.removedPosts"] },
    Tag: { sections: ["questions", "private.removedPosts"] },
    QuestionTag: { sections: ["questions", "private.removedPosts"] },
    Watch: { sections: ["private.watches"] },
    MeToo: { sections: ["questions", "private.meToos"] },
    Closure: { sections: ["questions", "private.closures"] },
    Lock: { sections: ["questions", "private.locks"] },
    NeedsInfo: { sections: ["private.needsInfo"] },
    SupportCalendar: { sections: ["private.calendars"] },
    CalendarVersion: { sections: ["private.calendarVersions"] },
    EscalationRule: { sections: ["private.rules"] },
    SupportClock: { sections: ["private.clocks"] },
    DidNotHelp: { sections: ["private.didNotHelp"] },
    SupportCase: { sections: ["private.cases"] },
    CaseThread: { sections: ["private.caseQuestions"] },
    CaseEvent: { sections: ["private.caseRecord"] },
    PrivateReply: { sections: ["private.privateReplies"] },
    InternalNote: { sections: ["private.internalNotes"] },
    Satisfaction: { sections: ["private.satisfaction"] },
    PrivateBox: { sections: ["private.privateBoxes"] },
    PrivateBoxReading: { sections: ["private.privateBoxReadings"] },
    CannedReply: { sections: ["private.cannedReplies"] },
    SavedView: { sections: ["private.savedViews"] },
    DutyHours: { sections: ["private.dutyHours"] },
    Absence: { sections: ["private.absences"] },
    SupportSettingsChange: { sections: ["private.settingsChanges"] },
    StatusComponent: { sections: ["private.components"] },
    Incident: { sections: ["private.incidents"] },
    IncidentUpdate: { sections: ["private.incidentUpdates"] },
    IncidentThread: { sections: ["private.incidentQuestions"] },
    IncidentSubscription: { sections: ["private.incidentSubscriptions"] },
    IncidentOffer: { omitted: "guesses of a day; what was one is an incident" },
    CaseDraft: { omitted: "not said to anybody yet" },
    CaseLook: { omitted: "who looked where in the last minute" },
    PrivateBoxEntry: { omitted: "sealed, for official support alone, and erased in time" },
    QuestionSupport: { sections: ["questions"] },
    ErrorCode: { sections: ["errorCodes"] },
    Article: { sections: ["articles", "private.articles"] },
    ArticleSource: { sections: ["articles", "private.articleSources"] },
    ArticleRevision: { sections: ["private.articleRevisions"] },
    ArticleReview: { sections: ["private.articleReviews"] },
    ArticleReviewCause: { sections: ["private.articleReviewCauses"] },
    ArticleAct: { sections: ["private.articleLog"] },
    SearchSynonym: { sections: ["private.synonyms"] },
    SearchLog: {
      omitted: "what people searched for is nobody's to keep, and erased after 90 days",
    },
    SearchMiss: { omitted: "terms of what people searched for, erased with the searches" },
    SearchWaiter: {
      omitted: "what somebody waits for is theirs alone, and goes once they are told",
    },
    Deflection: { omitted: "counts of a page of the leads, without persons once they are decided" },
    SearchDocument: { omitted: "worked out from the posts" },
    SearchBuild: { omitted: "how far the index has come" },
    SearchLag: { omitted: "what an engine has yet to hear" },
  };
