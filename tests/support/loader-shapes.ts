/** Shapes that stand in several pages' data. */
export const SHAPES: Readonly<Record<string, string>> = {
  person: "id name staff.role staff.team",
  row: `id title language problemType errorCode state askedAt lastActivityAt asker:person answerCount
    meTooCount accepted recommended official tags[]`,
  page: "rows[]:row page pages total",
  removal: "by removedAt reason note canRestore",
  written: `kind id language html author:person createdAt editedAt version score viewerVote canVote canEdit
    canRemove canHide canFlag removal:removal`,
  post: "@written canComment comments[]:written",
  answer: `@post official accepted.at recommended.at recommended.by:person canAccept canUnaccept canRecommend
    canUnrecommend @proof`,
  proof: `proof.worked proof.failed proof.lastConfirmedAt proof.mine proof.can proof.places[].kind
    proof.places[].value proof.places[].worked proof.places[].total proof.outdated.since proof.outdated.why`,
  thread: `@post title problemType errorCode triedHtml tags[] state answerCount meTooCount lastActivityAt
    closure.reason closure.note closure.closedAt closure.duplicateOf.id closure.duplicateOf.title
    closure.duplicateOf.language lock.note lock.lockedAt needsInfo.text needsInfo.askedAt needsInfo.by:person isAsker watching meToo canWatch canMeToo canAnswer
    canAnswerOfficially canEditTags canClose canLock canSetNeedsInfo answers[]:answer`,
  group: "key asked byPeers byStaff escalated solvedCases reopenedCases",
  place: "postId kind questionId questionTitle path",
  support: `isAsker promise.kind promise.dueAt promise.reason standing.caseId standing.label standing.assignee
    standing.worksCases standing.state standing.note letters[].id letters[].official letters[].at
    letters[].text.html letters[].text.language letters[].text.mine hasOpenCase @way offersWay mayEscalate
    mayWritePrivately outcome.mayThank outcome.mayGoOn didNotHelp.may[] didNotHelp.marked[] rating.caseId
    rating.cycle`,
  problem: "incident:incident incident.text incident.attached shared maySolve mayDiffer",
  way: "way.kind way.urgent way.until way.code",
  reading: "name at",
  ownBox: `entries[].id entries[].field entries[].shown entries[].size entries[].writtenAt
    readings[]:reading open`,
  staffBox: `questionId fields[] needsReason readings[]:reading readings[].why readings[].picture erasedAt`,
  part: "kind text",
  notice: "id kind words postKind reason note at unread title language by:person",
  acting:
    "title unlisted view.place.postId view.place.kind view.place.questionId view.place.questionTitle view.place.path view.returnTo",
  cut: "text hit",
  week: `mon[][] tue[][] wed[][] thu[][] fri[][] sat[][] sun[][]`,
  exception: "date intervals[][] note",
  calendarVersion: "version savedAt by:person changes.zone changes.weekdays[] changes.dates[]",
  calendar: `id name zone version week:week exceptions[]:exception versions[]:calendarVersion`,
  zone: "value label",
  rule: `windowMinutes windowInHours askerMayEscalate askerWaitMinutes priority queue firstReplyMinutes
    nextReplyMinutes resolutionMinutes targetsInHours calendarId`,
  incident: "id title state component errorCode problemType startedAt resolvedAt updatedAt",
  incidentUpdate: "id state text at",
  offer: "id errorCode reports offeredAt",
  incidentMatch: "id title language errorCode problemType askedAt meTooCount sameCode",
  incidentForStaff: `id titleEn titleZh errorCode problemType state startedAt resolvedAt threadCount
    subscriberCount`,
  clock: "kind startedAt dueAt stoppedAt breachedAt",
  case: "id state priority problemType language title titleLanguage createdAt",
  agent: "id name openCases",
  canned: "id name problemType bodyEn bodyZh",
  event: "kind from to text personName caseId until",
  code: "code problemType meaning.text meaning.language",
  head: "description @plainHead",
  plainHead: `title outside.canonical outside.languages[].lang outside.languages[].href
    outside.feed.title outside.feed.href outside.card.title outside.card.site outside.card.locale
    outside.card.kind outside.card.image`,
  counted: "value count",
  asked: `typed parsed.text parsed.words[].kind parsed.words[].value parsed.words[].raw parsed.misread[].raw
    parsed.misread[].why narrowing.solved narrowing.official narrowing.type narrowing.lang narrowing.tag
    narrowing.code narrowing.by narrowing.from narrowing.to byWord.solved byWord.official byWord.type byWord.lang
    byWord.tag byWord.code byWord.by sort page until`,
  synonyms: "key terms[] shipped changed off by:person at",
  articleLine: "id title language",
  articleRow: `@articleLine languages[] problemType errorCodes[] excerpt reviewedAt underReview`,
  articleTexts: `titleEn titleZh appliesEn appliesZh symptomEn symptomZh stepsEn stepsZh`,
  articleForm: "@articleTexts problemType errorCodes tags",
  articleEditor: `title view.form:articleForm view.saved:articleForm view.draftAt view.formKey`,
  miss: `id samples[].text samples[].language samples[].count languages[] searches withoutResults waiting since
    state owner:person`,
  doubted: `answerId questionId questionTitle questionLanguage html language author:person official accepted
    recommended since why quiet worked failed lastConfirmedAt meToos failures[].at failures[].country
    failures[].appVersion failures[].bank notes[].id notes[].by:person notes[].at notes[].text canEdit canHide`,
  similar: "row:row answerHtml answerLanguage answerMark answeredBy:person",
};
