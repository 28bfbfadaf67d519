/** Shapes that stand in several pages' data. */
const SHAPES: Readonly<Record<string, string>> = {
  person: "id name staff.role staff.team",
  row: `id title language problemType errorCode state askedAt lastActivityAt asker:person answerCount
    meTooCount accepted recommended official tags[]`,
  page: "rows[]:row page pages total",
  removal: "by removedAt reason note canRestore",
  written: `kind id language html author:person createdAt editedAt version score viewerVote canVote canEdit
    canRemove canHide canFlag removal:removal`,
  post: "@written canComment comments[]:written",
  answer: `@post official accepted.at recommended.at recommended.by:person canAccept canUnaccept canRecommend
    canUnrecommend worked.count worked.lastAt worked.mine worked.can`,
  thread: `@post title problemType errorCode triedHtml tags[] state answerCount meTooCount lastActivityAt
    closure.reason closure.note closure.closedAt closure.duplicateOf.id closure.duplicateOf.title
    closure.duplicateOf.language lock.note lock.lockedAt needsInfo.text needsInfo.askedAt needsInfo.by:person isAsker watching meToo canWatch canMeToo canAnswer
    canAnswerOfficially canEditTags canClose canLock canSetNeedsInfo answers[]:answer`,
  part: "kind text",
  acting:
    "title unlisted view.place.postId view.place.kind view.place.questionTitle view.place.path view.returnTo",
  cut: "text hit",
  similar: "row:row answerHtml answerLanguage answerMark answeredBy:person",
};

/**
 * What each loader may send to its reader, by route: every key, `[]` for each member of a list,
 * `path:shape` for a shape under a path, `@shape` for its keys here. A loader that sends more, or
 * no longer sends this, fails its test: what a loader returns is public to whoever asks.
 */
const SENT: Readonly<Record<string, string>> = {
  root: `locale timeZone now siteName viewer:person verified unread staffAreas[] hydrates requestId`,
  "routes/_index": `title description needsAnswer[]:row justSolved[]:row typeCounts.registration
    typeCounts.failed-payment typeCounts.withdrawal typeCounts.blocked-account typeCounts.how-to`,
  "routes/attachments.new": "title made.id made.alt made.markdown made.width made.height problem",
  "routes/confirm-address": "title state signedIn",
  "routes/first-administrator": "title site alive",
  "routes/forgotten-password": "title sent email",
  "routes/help._index": "title canonical site",
  "routes/help.roles": "title canonical",
  "routes/help.staff": "title description canonical staff[]:person",
  "routes/help.writing": "title canonical examples[].name examples[].text examples[].html",
  "routes/inbox._index": `title unlisted allRead inbox.page inbox.pages inbox.total inbox.unread
    inbox.rows[].id inbox.rows[].kind inbox.rows[].at inbox.rows[].unread inbox.rows[].title
    inbox.rows[].language inbox.rows[].by:person`,
  "routes/new-password": "title alive",
  "routes/people.$personId": `person:person about joinedAt counts.asked counts.answered counts.solved show
    list:page own title canonical`,
  "routes/people._index": "title canonical staff[]:person",
  "routes/posts.$postId.comments":
    "title place.postId place.kind place.questionTitle place.path formKey signedIn",
  "routes/posts.$postId.edit": `title post.kind post.postId post.questionId post.questionTitle post.version
    post.body post.language post.scope post.question.title post.question.problemType
    post.question.errorCode post.question.tried post.question.tags[]`,
  "routes/posts.$postId.flag": "@acting",
  "routes/posts.$postId.hiding": "@acting",
  "routes/posts.$postId.history": `title unlisted history.kind history.postId history.questionId
    history.questionTitle history.language history.versions[].version history.versions[].editor:person
    history.versions[].at history.versions[].body[]:part history.versions[].title[]:part
    history.versions[].tried[]:part history.versions[].changed[].field
    history.versions[].changed[].before history.versions[].changed[].after`,
  "routes/questions.$questionId": `title description canonical unlisted view.thread:thread view.viewerId
    view.similar[]:row view.draft.body view.draft.official view.draft.savedAt view.formKey view.origin
    view.notice view.flagged[]`,
  "routes/questions.$questionId_.closure": "@acting",
  "routes/questions.$questionId_.lock": "@acting",
  "routes/questions.$questionId_.needs-info": "@acting",
  "routes/questions._index": "title list type found:page",
  "routes/questions.mine": "title show found:page",
  "routes/questions.new": `title view.formKey view.signedIn view.fields.problemType view.fields.title
    view.fields.errorCode view.fields.body view.fields.tried view.fields.tags view.draftAt view.notice
    view.similar.title view.similar.rows[]:similar view.similar.degraded`,
  "routes/questions.similar": "title rows[]:similar degraded",
  "routes/search": `title unlisted found:page found.text found.degraded found.rows[].titleParts[]:cut
    found.rows[].excerpt[]:cut`,
  "routes/settings._index": `title person.id person.name person.about person.locale person.timeZone
    zones[].value zones[].label notice masked[]`,
  "routes/settings.address": "title email verified notice",
  "routes/settings.devices": `title devices[].id devices[].device devices[].createdAt
    devices[].lastSeenAt devices[].current ended`,
  "routes/settings.notices": "title kinds[].kind kinds[].inbox kinds[].mail tags[] verified saved",
  "routes/settings.password": "title changed",
  "routes/sign-in": "title returnTo email notice",
  "routes/sign-up": "title site returnTo",
  "routes/staff.flags": `title flagged[].post.postId flagged[].post.kind flagged[].post.questionId
    flagged[].post.questionTitle flagged[].post.questionLanguage flagged[].post.html flagged[].post.language
    flagged[].post.author:person flagged[].post.createdAt flagged[].post.hidden flagged[].flags[].id
    flagged[].flags[].reason flagged[].flags[].note flagged[].flags[].flaggedAt flagged[].flags[].by:person
    flagged[].canSettle notice`,
  "routes/staff.log": `title log.rows[].id log.rows[].verb log.rows[].actor:person log.rows[].reason
    log.rows[].note log.rows[].actedAt log.rows[].post.postId log.rows[].post.kind log.rows[].post.questionId
    log.rows[].post.questionTitle log.rows[].post.questionLanguage log.page log.pages log.total`,
  "routes/staff.mail.$mailId": `title mail.at mail.to mail.subject mail.parts[].text
    mail.parts[].to`,
  "routes/staff.mail._index": "title mails[].id mails[].at mails[].to mails[].subject",
  "routes/staff.people": `title search people[].id people[].name people[].verified people[].roles[].role
    people[].roles[].team people[].roles[].grantedAt chosen.id chosen.name chosen.verified
    chosen.roles[].role chosen.roles[].team chosen.roles[].grantedAt notice`,
  "routes/tags.$name": "title name found:page follows",
  "routes/tags._index": "title tags[].name tags[].count",
  "routes/unsubscribe": "title state kinds[]",
  "routes/verify-address": "title state signedIn",
};

/** The keys that a route's loader may send, or null for a route that sends none. */
export function sentKeys(route: string): string[] | null {
  const text = SENT[route];
  return text === undefined ? null : expanded(text);
}

export const SENDING_ROUTES = Object.keys(SENT);

function expanded(text: string): string[] {
  return text.split(/\s+/).flatMap((token) => {
    if (token.startsWith("@")) return expanded(SHAPES[token.slice(1)] ?? "");
    const [path = "", shape] = token.split(":");
    if (shape === undefined) return [path];
    return expanded(SHAPES[shape] ?? "").map((key) => `${path}.${key}`);
  });
}

/** Where data holds something, and where it holds nothing (null, or a list without members). */
export type Held = { values: Set<string>; empty: Set<string> };

/** Adds the keys of some data to what was held before: lists are merged into one member. */
export function collectKeys(data: unknown, held: Held, path = ""): Held {
  if (data === null || data === undefined) held.empty.add(path);
  else if (Array.isArray(data)) {
    if (data.length === 0) held.empty.add(`${path}[]`);
    for (const each of data) collectKeys(each, held, `${path}[]`);
  } else if (typeof data === "object") {
    for (const [key, value] of Object.entries(data))
      collectKeys(value, held, path ? `${path}.${key}` : key);
  } else held.values.add(path);
  return held;
}

/** How what was held differs from what may be sent, one line a key. */
export function differences({ values, empty }: Held, allowed: readonly string[]): string[] {
  const known = new Set(allowed);
  const above = (path: string, key: string) =>
    key === path || key.startsWith(`${path}.`) || key.startsWith(`${path}[`);
  const isKnown = (path: string) => allowed.some((key) => above(path, key));
  const isSeen = (key: string) => values.has(key) || [...empty].some((path) => above(path, key));
  return [
    ...[...values].filter((key) => !known.has(key)).map((key) => `sent, not declared: ${key}`),
    ...[...empty].filter((path) => !isKnown(path)).map((path) => `sent, not declared: ${path}`),
    ...allowed.filter((key) => !isSeen(key)).map((key) => `declared, not sent: ${key}`),
  ];
}
