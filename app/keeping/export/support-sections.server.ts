import { Prisma } from "~/infra/db/client.server";
import type { TableName } from "../tables";
import type { Section } from "./section";
import { storedRows } from "./stored-rows.server";

/** A table of official support as a section, with all its columns. */
function whole(
  name: string,
  table: TableName,
  columns: Readonly<Record<string, string>>,
  key: readonly string[] = ["id"],
): Section {
  return storedRows(name, { table, key, columns: Object.values(columns) });
}

/**
 * What official support did: cases with their record, what it wrote privately and to itself, its hours
 * and rules. The contents of private boxes are in no export: they are sealed, and erased in time.
 */
export const supportSections: readonly Section[] = [
  whole("calendars", "SupportCalendar", Prisma.SupportCalendarScalarFieldEnum),
  whole("calendarVersions", "CalendarVersion", Prisma.CalendarVersionScalarFieldEnum),
  whole("rules", "EscalationRule", Prisma.EscalationRuleScalarFieldEnum),
  whole("clocks", "SupportClock", Prisma.SupportClockScalarFieldEnum),
  whole("didNotHelp", "DidNotHelp", Prisma.DidNotHelpScalarFieldEnum, ["answerId"]),
  whole("cases", "SupportCase", Prisma.SupportCaseScalarFieldEnum),
  whole("caseQuestions", "CaseThread", Prisma.CaseThreadScalarFieldEnum, ["caseId", "questionId"]),
  whole("caseRecord", "CaseEvent", Prisma.CaseEventScalarFieldEnum),
  whole("privateReplies", "PrivateReply", Prisma.PrivateReplyScalarFieldEnum),
  whole("internalNotes", "InternalNote", Prisma.InternalNoteScalarFieldEnum),
  whole("satisfaction", "Satisfaction", Prisma.SatisfactionScalarFieldEnum),
  whole("privateBoxes", "PrivateBox", Prisma.PrivateBoxScalarFieldEnum, ["questionId"]),
  whole("privateBoxReadings", "PrivateBoxReading", Prisma.PrivateBoxReadingScalarFieldEnum),
  whole("cannedReplies", "CannedReply", Prisma.CannedReplyScalarFieldEnum),
  whole("savedViews", "SavedView", Prisma.SavedViewScalarFieldEnum),
  whole("dutyHours", "DutyHours", Prisma.DutyHoursScalarFieldEnum, ["personId"]),
  whole("absences", "Absence", Prisma.AbsenceScalarFieldEnum),
  whole("settingsChanges", "SupportSettingsChange", Prisma.SupportSettingsChangeScalarFieldEnum),
  whole("components", "StatusComponent", Prisma.StatusComponentScalarFieldEnum),
  whole("incidents", "Incident", Prisma.IncidentScalarFieldEnum),
  whole("incidentUpdates", "IncidentUpdate", Prisma.IncidentUpdateScalarFieldEnum),
  whole("incidentQuestions", "IncidentThread", Prisma.IncidentThreadScalarFieldEnum, [
    "incidentId",
    "questionId",
  ]),
  whole(
    "incidentSubscriptions",
    "IncidentSubscription",
    Prisma.IncidentSubscriptionScalarFieldEnum,
    ["incidentId", "personId"],
  ),
  whole("synonyms", "SearchSynonym", Prisma.SearchSynonymScalarFieldEnum),
];
