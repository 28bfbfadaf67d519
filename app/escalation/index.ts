export {
  type Calendar,
  type CalendarException,
  type Interval,
  WEEKDAYS,
  type Weekday,
} from "./calendars/calendar";
export { type CalendarChanges, calendarChanges, withDates } from "./calendars/calendar-changes";
export { asDate, asMonth, dateInstant, daysAfter, weekdayOf } from "./calendars/calendar-date";
export type { CalendarRow, CalendarView, VersionView } from "./calendars/calendar-views.server";
export { DATE_KINDS, type DateKind } from "./calendars/date-kinds";
export { dueAt, isOpenAt, nextOpenAt, openSeconds } from "./calendars/due-at";
export {
  type BadLine,
  DATE_NOTE_MAX,
  type HolidayProblem,
  type HolidaysRead,
} from "./calendars/holiday-list";
export { hoursText, minutesOpen, readHours } from "./calendars/hours-text";
export type { DateChange, HolidayPreview } from "./calendars/import-holidays.server";
export {
  type CalendarDay,
  dayOf,
  type MonthGrid,
  monthAway,
  monthGrid,
} from "./calendars/month-grid";
export { CALENDAR_NAME_LIMITS, hoursField } from "./calendars/read-calendar";
export { AFTER_ANSWER, type AfterAnswer, ANSWER_FIELDS } from "./cases/answering";
export type { Arrival } from "./cases/arrivals.server";
export {
  CASE_REASON_LIMITS,
  ESCALATION_NOTE_LIMITS,
  NOTE_LIMITS as CASE_NOTE_LIMITS,
  PRIVATE_REPLY_LIMITS,
  RATING_TEXT_LIMITS,
} from "./cases/limits";
export type { AgentView } from "./desk/agents.server";
export { CANNED_VARIABLES, type CannedValues, fillCanned } from "./desk/canned";
export type { CannedReplyView } from "./desk/canned-replies.server";
export type { CaseDrafts } from "./desk/drafts.server";
export type { CaseEventView } from "./desk/event-view";
export {
  QUEUE_OWNERS,
  QUEUE_TEXT_MAX,
  type QueueFilter,
  queueQuery,
  readQueueFilter,
} from "./desk/queue-filter";
export type { SavedViewView } from "./desk/saved-views.server";
export type {
  CaseNow,
  CasePersonView,
  CaseRowView,
  CaseThreadView,
  CaseView,
  ClockView,
  LookView,
  NewestInCase,
  QueueRowView,
  QueueView,
  TimelineItem,
} from "./desk/views";
export { ABSENCE_NOTE_MAX } from "./duty/duty-limits";
export type { DutyRow, DutyView } from "./duty/duty-views.server";
export { type Away, awayAt, isWorking, nextWorking, type WorkingTime } from "./duty/working-time";
export { firstName } from "./first-name";
export { type CodeReports, comparableCode, isJump, JUMP, usualAnHour } from "./incidents/jump";
export {
  BEFORE_THE_END,
  COMPONENT_NAME_LIMITS,
  COMPONENTS_MAX,
  INCIDENT_TITLE_LIMITS,
  UPDATE_LIMITS,
} from "./incidents/limits";
export { matches } from "./incidents/matching";
export type {
  ComponentState,
  IncidentForStaff,
  IncidentLine,
  IncidentView,
  KnownProblemView,
  MatchView,
  OfferView,
  StaffIncidentLine,
  StatusView,
  ThreadIncidentView,
  UpdateView,
} from "./incidents/views";
export * from "./kinds";
export {
  BOX_DAYS_AFTER_ANSWER,
  BOX_DAYS_AFTER_CLOSING,
  BOX_DAYS_AT_MOST,
  BOX_FILES_MAX,
  BOX_LIMITS,
  BOX_TEXT_FIELDS,
  type BoxTextField,
  type BoxTexts,
  boxFieldName,
  type OpenedBoxView,
  type OwnBoxView,
  type StaffBoxView,
  storedBoxFiles,
  WHY_LIMITS,
} from "./private-box/box";
export { type MovedValues, movedValues } from "./private-box/moved-values";
export { BoxReadings, OwnBoxEntries, OwnPrivateBox } from "./private-box/own-private-box";
export { PrivateBoxFields, PrivateFrame } from "./private-box/private-box-fields";
export { type BoxAnswer, PrivateBoxPanel } from "./private-box/private-box-panel";
export { readBoxTexts } from "./private-box/read-box-texts";
export type { Kept, KeptMonth } from "./promises/kept.server";
export { PROMISE_KINDS, type PromiseKind } from "./promises/promise";
export {
  type ClockFigures,
  type GroupFigures,
  type Range,
  type ReportView,
  readRange,
  type WeekFigures,
} from "./reports/report";
export { durationText, readDuration } from "./rules/duration-text";
export type { RulePlace } from "./rules/pick-rule";
export { type DurationField, QUEUE_LIMITS, type RuleInput, readRule } from "./rules/read-rule";
export { DEFAULT_RULES, PROMISE_MINUTES, type Rule, type Targets, targetsOf } from "./rules/rule";
export {
  changesNothing,
  type EscalatedRow,
  previewMark,
  type RulePreview,
} from "./rules/rule-preview";
export type { RuleChange, RuleRow, RuleValue, RuleView } from "./rules/rule-views.server";
export type {
  LetterView,
  PromiseView,
  StandingView,
  ThreadSupportView,
  WayToSupport,
} from "./thread/views";
