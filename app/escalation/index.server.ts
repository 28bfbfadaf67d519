export { addCalendar } from "./calendars/add-calendar.server";
export {
  calendarList,
  calendarNames,
  calendarView,
  todayIn,
} from "./calendars/calendar-views.server";
export { changeCalendar } from "./calendars/change-calendar.server";
export { readHolidays } from "./calendars/holiday-file.server";
export { importHolidays, previewHolidays } from "./calendars/import-holidays.server";
export { setCalendarDate } from "./calendars/set-date.server";
export { calendarVersion, calendarVersionOf, firstCalendarId } from "./calendars/stored.server";
export { type AnswerCaseInput, answerCase } from "./cases/answer-case.server";
export { type Arrival, arrivalsSince, confirmValue } from "./cases/arrivals.server";
export {
  type AskSupportInput,
  askOfficialSupport,
  checkAskSupport,
  type NotYet,
  whyNotYet,
} from "./cases/ask-official-support.server";
export { followUpCase, sayDidNotHelp, sayStillBroken, sayThanks } from "./cases/asker-says.server";
export { setCaseType, setPriority, setPublicLabel } from "./cases/describing-case.server";
export { escalateByStaff } from "./cases/escalate-by-staff.server";
export { breakerIsOpen, escalateUnanswered } from "./cases/escalate-unanswered.server";
export { publishNote, writeInternalNote } from "./cases/internal-notes.server";
export { mergeCases, splitThread } from "./cases/joining-cases.server";
export {
  assignCase,
  type CaseInput,
  handBackAllOf,
  handBackCase,
  takeCase,
} from "./cases/keeping-case.server";
export {
  confirmPeerSolution,
  declineCase,
  reopenCase,
  resumeCase,
  solveCase,
  waitForCustomer,
  waitForOthers,
} from "./cases/moving-case.server";
export { raiseByMeToos } from "./cases/raise-by-me-toos.server";
export { type RateInput, rateCase } from "./cases/rate-case.server";
export {
  askSatisfaction,
  closeSilentCases,
  endWaits,
  noteBreaches,
} from "./cases/sweep-cases.server";
export { type PrivateReplyInput, writePrivateReply } from "./cases/write-private-reply.server";
export { type QuestionFacts, questionFacts } from "./clocks/question-facts.server";
export { settleCommunityClock } from "./clocks/settle-community-clock.server";
export { warnOfClocks } from "./clocks/warn.server";
export { agentList } from "./desk/agents.server";
export { cannedReplies, deleteCannedReply, saveCannedReply } from "./desk/canned-replies.server";
export { caseNow } from "./desk/case-now.server";
export { readCaseDrafts, saveCaseDraft } from "./desk/drafts.server";
export { lookAtCase } from "./desk/looks.server";
export { type CaseOutcome, changeManyCases } from "./desk/many-cases.server";
export { readCase } from "./desk/read-case.server";
export { readQueue } from "./desk/read-queue.server";
export { deleteView, savedViews, saveView } from "./desk/saved-views.server";
export {
  addAbsence,
  dropAbsence,
  leaveForToday,
  setDutyCalendar,
} from "./duty/change-duty.server";
export { dutyList, dutyView } from "./duty/duty-views.server";
export { handBackAbsent } from "./duty/hand-back-absent.server";
export { isWorkingAt, nextWorkingTime, onDuty } from "./duty/on-duty.server";
export { escalationSubscriptions } from "./follow.server";
export { attachCaseToIncident, attachQuestions } from "./incidents/attach-questions.server";
export { closeSilentThreads } from "./incidents/close-silent-threads.server";
export {
  type ComponentNames,
  moveComponentUp,
  removeComponent,
  saveComponent,
  statusComponents,
} from "./incidents/components.server";
export { type DeclareInput, declareIncident } from "./incidents/declare-incident.server";
export { incidentSubscriptions } from "./incidents/follow-incident.server";
export { currentIncidents, incidentOfThread } from "./incidents/incident-lines.server";
export { knownProblemOf } from "./incidents/known-problem.server";
export { matchingQuestions } from "./incidents/matching-questions.server";
export { sayIncidentSolvedIt, sayMineIsDifferent } from "./incidents/mine-is-different.server";
export { countIncidentOffers, dismissOffer, incidentOffers } from "./incidents/offers.server";
export { editLastUpdate, postIncidentUpdate } from "./incidents/post-update.server";
export { incidentForStaff, incidentList } from "./incidents/staff-incidents.server";
export { statusFeed } from "./incidents/status-feed.server";
export { publicIncident, statusPage } from "./incidents/status-page.server";
export {
  isSubscribed,
  subscribeToIncident,
  unsubscribeFromIncident,
} from "./incidents/subscribe.server";
export { sweepIncidentOffers } from "./incidents/sweep-offers.server";
export { keepBoxPicture } from "./private-box/box-picture.server";
export {
  boxQuestion,
  hasPrivateBox,
  ownPrivateBox,
  staffPrivateBox,
  takesPrivate,
} from "./private-box/box-views.server";
export { emptyPrivateBox } from "./private-box/empty-private-box.server";
export {
  eraseDuePrivateBoxes,
  removeStrayBoxFiles,
  startErasing,
  stopErasing,
} from "./private-box/erasing.server";
export { openBoxPicture, openPrivateBox } from "./private-box/open-private-box.server";
export { type Rotation, rotateBoxKeys } from "./private-box/rotate-box-keys.server";
export {
  checkBox,
  mayAddBoxPicture,
  type WriteBoxInput,
  writePrivateBox,
} from "./private-box/write-private-box.server";
export { promisesKept } from "./promises/kept.server";
export { supportReport } from "./reports/support-report.server";
export { previewRule } from "./rules/preview-rule.server";
export { ruleFor } from "./rules/rule-for.server";
export { asRulePlace } from "./rules/rule-place.server";
export { ruleTable, ruleView } from "./rules/rule-views.server";
export { dropRule, saveRule } from "./rules/save-rule.server";
export { recordSettingsChange } from "./settings/record-change.server";
export { threadSupport } from "./thread/thread-support.server";
