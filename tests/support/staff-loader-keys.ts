/** What the loaders of staff pages send; the rest, and how to read this, stands in loader-keys. */
export const STAFF_SENT: Readonly<Record<string, string>> = {
  "routes/staff.articles.$articleId": `title view.owners[]:person view.notice view.masked[]
    view.article:articleLine view.article.state view.article.version view.article.problemType
    view.article.errorCodes[] view.article.tags[] view.article.halves[].language
    view.article.halves[].title view.article.halves[].applies view.article.halves[].symptomHtml
    view.article.halves[].stepsHtml view.article.halves[].whole view.article.owner:person
    view.article.reviewBy view.article.reviewedAt view.article.sources[].questionId
    view.article.sources[].answerId view.article.sources[].title view.article.sources[].language
    view.article.sources[].hidden view.article.review.openedAt view.article.review.causes[].kind
    view.article.review.causes[].at view.article.review.causes[].postId
    view.article.review.causes[].questionId view.article.acts[].id view.article.acts[].verb
    view.article.acts[].by:person view.article.acts[].at view.article.acts[].fromVersion
    view.article.acts[].toVersion view.article.acts[].before view.article.acts[].after`,
  "routes/staff.articles.$articleId_.edit": `@articleEditor view.source view.article:articleLine
    view.article.version view.article.state`,
  "routes/staff.articles.$articleId_.history": `title view:articleLine view.versions[].version
    view.versions[].editor:person view.versions[].at view.versions[].texts[].field
    view.versions[].texts[].language view.versions[].texts[].parts[]:part
    view.versions[].facts[].field view.versions[].facts[].before view.versions[].facts[].after`,
  "routes/staff.articles._index": `title view.show view.ownerId view.owners[]:person
    view.found.rows[]:articleLine view.found.rows[].state view.found.rows[].problemType
    view.found.rows[].owner:person view.found.rows[].missing[] view.found.rows[].reviewBy
    view.found.rows[].underReview view.found.rows[].changedAt view.found.page view.found.pages
    view.found.total view.found.counts.all view.found.counts.drafts view.found.counts.reviews
    view.found.counts.missing view.found.counts.published view.found.counts.retired`,
  "routes/staff.articles.new": `@articleEditor view.article view.source.answerId
    view.source.questionId view.source.title view.source.language`,
  "routes/staff.calendars.$calendarId": `title view.calendar:calendar view.month view.date view.today
    view.notice`,
  "routes/staff.calendars.$calendarId_.hours": "title calendar:calendar zones[]:zone",
  "routes/staff.calendars.$calendarId_.import": `title calendar.id calendar.name calendar.version
    calendar.versions[]:calendarVersion`,
  "routes/staff.calendars._index": `title calendars[].id calendars[].name calendars[].zone
    calendars[].openNow calendars[].first calendars[].people calendars[].rules`,
  "routes/staff.calendars.new": "title zone zones[]:zone",
  "routes/staff.duty.$personId": `title duty.person:person duty.isSelf duty.calendarId duty.zone duty.working
    duty.openCases duty.absences[].id duty.absences[].from duty.absences[].until duty.absences[].note
    duty.absences[].begun duty.calendars[].id duty.calendars[].name notice handedBack`,
  "routes/staff.duty._index": `title people[].person:person people[].calendar people[].zone
    people[].working people[].awayUntil people[].nextAt people[].openCases people[].mayChange`,
  "routes/staff.flags": `title page.flagged[].post.postId page.flagged[].post.kind page.flagged[].post.questionId
    page.flagged[].post.questionTitle page.flagged[].post.questionLanguage page.flagged[].post.html page.flagged[].post.language
    page.flagged[].post.author:person page.flagged[].post.createdAt page.flagged[].post.hidden page.flagged[].flags[].id
    page.flagged[].flags[].reason page.flagged[].flags[].note page.flagged[].flags[].flaggedAt page.flagged[].flags[].by:person
    page.flagged[].canSettle page.total page.next after notice`,
  "routes/staff.incidents.$incidentId": `title view.incident:incidentForStaff view.incident.component.nameEn
    view.incident.component.nameZh view.incident.updates[].id view.incident.updates[].state
    view.incident.updates[].textEn view.incident.updates[].textZh view.incident.updates[].at
    view.incident.updates[].by view.matches[]:incidentMatch view.notice`,
  "routes/staff.incidents.$incidentId_.last-update": `title view.incidentId view.incidentTitle
    view.updateId view.textEn view.textZh`,
  "routes/staff.incidents._index": `title view.offers[]:offer view.incidents[]:incidentForStaff view.notice`,
  "routes/staff.incidents.components": `title view.components[].id view.components[].nameEn
    view.components[].nameZh view.saved`,
  "routes/staff.incidents.new": `title view.errorCode view.problemType view.offerId
    view.components[].id view.components[].nameEn view.components[].nameZh view.matches[]:incidentMatch`,
  "routes/staff.cases.$caseId": `title unlisted view.shown.id view.shown.version view.shown.state
    view.shown.isOpen view.shown.publicLabel view.shown.priority view.shown.priorityWhy
    view.shown.problemType view.shown.queue view.shown.language view.shown.errorCode
    view.shown.amountBand view.shown.reason view.shown.note view.shown.createdAt view.shown.waitUntil
    view.shown.declineReason view.shown.mergedIntoId view.shown.followUpOfId view.shown.followUpIds[]
    view.shown.peerSolutionId view.shown.replied view.shown.assignee:person view.shown.isMine
    view.shown.clocks[]:clock view.shown.threads[].questionId view.shown.threads[].title
    view.shown.threads[].language view.shown.threads[].open view.shown.threads[].asker:person
    view.shown.questionId view.shown.timeline[].key view.shown.timeline[].kind
    view.shown.timeline[].id view.shown.timeline[].at view.shown.timeline[].by:person
    view.shown.timeline[].html view.shown.timeline[].language view.shown.timeline[].official
    view.shown.timeline[].accepted view.shown.timeline[].published view.shown.timeline[].event:event
    view.box:staffBox view.shown.asker.person:person view.shown.asker.joinedAt view.shown.asker.questionCount
    view.shown.asker.cases[]:case view.shown.alike[]:case view.shown.newestPostId
    view.shown.newestReplyId view.shown.newestNoteId view.drafts.public view.drafts.private view.drafts.note
    view.canned.replies[]:canned view.canned.values.asker view.canned.values.case
    view.canned.values.agent view.canned.values.site view.agents[]:agent view.looks[].personId
    view.looks[].firstName view.looks[].writing view.similar[]:row view.formKey view.notice`,
  "routes/staff.cases.$caseId_.now": `version newestPostId newestReplyId newestNoteId askersPostId
    askersReplyId looks[].personId looks[].firstName looks[].writing`,
  "routes/staff.cases._index": `title view.filter.owner view.filter.language view.filter.problemType
    view.filter.state view.filter.waiting view.filter.text view.queue.rows[]:case
    view.queue.rows[].assignee.id view.queue.rows[].assignee.firstName view.queue.rows[].breached
    view.queue.rows[].next:clock view.queue.rows[].threadCount view.queue.rows[].meTooCount
    view.queue.rows[].waiting view.queue.page view.queue.pages view.queue.total view.queue.counts.all
    view.queue.counts.mine view.queue.counts.unassigned view.queue.counts.team
    view.queue.counts.waiting view.views[].id view.views[].name view.views[].query
    view.agents[]:agent view.offers[]:offer view.notice`,
  "routes/staff.outdated": `title view.found.page view.found.pages view.found.total view.found.rows[]:doubted
    view.notice`,
  "routes/staff.log": `title log.rows[].id log.rows[].verb log.rows[].actor:person log.rows[].reason
    log.rows[].note log.rows[].actedAt log.rows[].post.postId log.rows[].post.kind log.rows[].post.questionId
    log.rows[].post.questionTitle log.rows[].post.questionLanguage log.page log.pages log.total`,
  "routes/staff.codes._index": `title view.rows[].code view.rows[].questions view.rows[].described
    view.rows[].missing[] view.notice`,
  "routes/staff.codes.edit": `title typed view.code view.now.code view.now.problemType view.now.meaningEn
    view.now.meaningZh view.now.stepsEn view.now.stepsZh view.now.changedAt view.now.changedBy:person`,
  "routes/staff.mail.$mailId": `title mail.at mail.to mail.subject mail.parts[].text
    mail.parts[].to`,
  "routes/staff.mail._index": "title mails[].id mails[].at mails[].to mails[].subject",
  "routes/staff.report-file": "",
  "routes/staff.reports": `title report.from report.until report.clocks[].kind report.clocks[].count
    report.clocks[].medianMinutes report.clocks[].p90Minutes report.clocks[].kept report.all:group
    report.types[]:group report.languages[]:group report.weeks[].from report.weeks[].due report.weeks[].kept
    report.weeks[].medianMinutes report.oldestOpen.caseId report.oldestOpen.since report.satisfaction.asked
    report.satisfaction.answered report.satisfaction.mean report.satisfaction.counts[]`,
  "routes/staff.people": `title search people[].id people[].name people[].verified people[].roles[].role
    people[].roles[].team people[].roles[].grantedAt chosen.id chosen.name chosen.verified
    chosen.roles[].role chosen.roles[].team chosen.roles[].grantedAt notice`,
  "routes/staff.searches._index": `title view.show view.found.page view.found.pages view.found.total
    view.found.rows[]:miss view.deflection.recent.opened view.deflection.recent.deflected
    view.deflection.months[].month view.deflection.months[].opened view.deflection.months[].deflected
    view.deflection.undecided`,
  "routes/staff.searches.$missId": `title view.miss:miss view.miss.terms[] view.miss.isMine
    view.miss.settled.outcome view.miss.settled.at view.miss.settled.by:person view.miss.settled.questionId
    view.miss.settled.articleId view.miss.settled.told view.similar[]:row view.notice`,
  "routes/staff.rules._index": `title rules[].problemType rules[].tag rules[].rule:rule rules[].calendar
    rules[].set.at rules[].set.by:person tags[] notice`,
  "routes/staff.rules.edit": `title typed.type typed.tag rule.problemType rule.tag rule.rule:rule rule.own
    rule.changes[].id rule.changes[].at rule.changes[].by:person rule.changes[].dropped
    rule.changes[].values[].field rule.changes[].values[].before rule.changes[].values[].after
    calendars[].id calendars[].name`,
  "routes/staff.replies": `title view.replies[]:canned view.canEdit view.edited:canned view.notice`,
  "routes/staff.synonyms": `title view.find view.found.rows[]:synonyms view.found.page view.found.pages
    view.found.total view.edited:synonyms view.notice`,
};
