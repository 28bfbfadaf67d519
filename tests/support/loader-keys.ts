import { SHAPES } from "./loader-shapes";
import { STAFF_SENT } from "./staff-loader-keys";

/**
 * What each loader may send to its reader, by route: every key, `[]` for each member of a list,
 * `path:shape` for a shape under a path, `@shape` for its keys here. A loader that sends more, or
 * no longer sends this, fails its test: what a loader returns is public to whoever asks.
 */
const SENT: Readonly<Record<string, string>> = {
  ...STAFF_SENT,
  root: `locale timeZone now siteName viewer:person verified unread replies staffAreas[] staffCounts.outdated searchAway hydrates requestId`,
  "routes/_index": `@head incidents[]:incident needsAnswer[]:row justSolved[]:row typeCounts.registration
    typeCounts.failed-payment typeCounts.withdrawal typeCounts.blocked-account typeCounts.how-to`,
  "routes/articles.$articleId": `@head
    view.article:articleRow view.article.applies view.article.symptomHtml view.article.stepsHtml
    view.article.other:articleLine view.article.tags[] view.sources[]:row view.canTend`,
  "routes/articles._index": `@head view.type view.found.rows[]:articleRow
    view.found.page view.found.pages view.found.total`,
  "routes/attachments.new": "title made.id made.alt made.markdown made.width made.height problem",
  "routes/codes.$code": `@head view.about:code view.about.steps.lines[] view.about.steps.language
    view.incidents[]:incident view.articles[]:articleRow view.solution.question:row view.solution.answer.answerId
    view.solution.answer.html view.solution.answer.language view.solution.answer.author:person
    view.solution.answer.mark view.solution.proof.worked view.solution.proof.failed
    view.solution.proof.lastConfirmedAt view.reports.questions view.reports.meToos
    view.found:page view.canChange`,
  "routes/codes._index": "@head unlisted rows[]:code rows[].questions unknown",
  "routes/confirm-address": "title state signedIn",
  "routes/first-administrator": "title site alive",
  "routes/forgotten-password": "title sent email",
  "routes/help._index": "@head site",
  "routes/help.roles": "@head",
  "routes/help.staff": "@head staff[].person:person staff[].about",
  "routes/help.writing": "@head examples[].name examples[].text examples[].html",
  "routes/help.problems.$type": `@head view.type view.articles[]:articleRow
    view.more view.solved[]:row`,
  "routes/inbox._index": `title unlisted allRead view.inbox.page view.inbox.pages view.inbox.total
    view.inbox.unread view.inbox.rows[]:notice view.replies[].questionId view.replies[].title
    view.replies[].language view.replies[].text view.replies[].at view.replies[].by:person`,
  "routes/new-password": "title alive",
  "routes/people.$personId": `person:person otherRoles[] about joinedAt counts.asked counts.answered counts.solved show
    list:page own @plainHead`,
  "routes/people._index": "@head staff[].person:person staff[].about",
  "routes/posts.$postId.comments":
    "title place.postId place.kind place.questionId place.questionTitle place.path formKey signedIn takesPrivate",
  "routes/posts.$postId.edit": `title post.kind post.postId post.questionId post.questionTitle post.version
    post.body post.language post.scope post.question.title post.question.problemType
    post.question.errorCode post.question.tried post.question.tags[] box`,
  "routes/posts.$postId.flag": "@acting",
  "routes/posts.$postId.hiding": "@acting",
  "routes/answers.$answerId.proof": `title unlisted view.place:place view.own.worked view.own.country
    view.own.appVersion view.own.bank view.countries[].value view.countries[].label`,
  "routes/posts.$postId.restoring": "@acting",
  "routes/posts.$postId.history": `title unlisted history.kind history.postId history.questionId
    history.questionTitle history.language history.versions[].version history.versions[].editor:person
    history.versions[].at history.versions[].body[]:part history.versions[].title[]:part
    history.versions[].tried[]:part history.versions[].changed[].field
    history.versions[].changed[].before history.versions[].changed[].after`,
  "routes/promises": `@head months[].month months[].replies.kept months[].replies.all
    months[].windows.kept months[].windows.all timeZone`,
  "routes/questions.$questionId": `@head unlisted trail[].name trail[].path view.thread:thread view.support:support view.viewerId view.unverified
    view.similar[]:row view.draft.body view.draft.official view.draft.savedAt view.formKey view.origin
    view.notice view.flagged[] view.problem:problem
    view.ownBox:ownBox view.hasBox view.article:articleLine view.writeUp.articleId`,
  "routes/questions.$questionId_.closure": "@acting",
  "routes/questions.$questionId_.lock": "@acting",
  "routes/questions.$questionId_.needs-info": "@acting",
  "routes/questions.$questionId_.now": "thread:thread support:support flagged[] problem:problem",
  "routes/questions.$questionId_.private-replies": "title place:place formKey",
  "routes/questions.$questionId_.rating": "title place:place rating.caseId rating.cycle",
  "routes/questions.$questionId_.still-broken": "title place:place",
  "routes/questions.$questionId_.support": `title unlisted view.place:place view.as view.way.kind
    view.way.urgent view.way.until view.way.code view.similar[]:similar`,
  "routes/questions.$questionId_.private-box": `title unlisted view.question.id view.question.title
    view.question.language view.own:ownBox view.staff:staffBox view.notice problem`,
  "routes/questions._index": "@head unlisted list type found:page",
  "routes/questions.mine": "title show found:page",
  "routes/questions.new": `title view.formKey view.signedIn view.fields.problemType view.fields.title
    view.fields.errorCode view.fields.body view.fields.tried view.fields.tags view.draftAt view.notice
    view.incidents[]:incident view.similar.title
    view.similar.articles[]:articleLine view.similar.rows[]:similar view.similar.degraded`,
  "routes/questions.similar": "title articles[]:articleLine rows[]:similar degraded",
  "routes/search": `@plainHead unlisted view.asked:asked view.text view.readAt view.nobody view.found:page
    view.found.text view.found.meant[] view.found.more view.found.degraded view.found.choices.solved
    view.found.choices.open
    view.found.choices.official view.found.choices.types[]:counted view.found.choices.languages[]:counted
    view.found.choices.tags[]:counted view.found.choices.codes[]:counted view.found.rows[].kind
    view.found.rows[].titleParts[]:cut view.found.rows[].excerpt[]:cut view.found.rows[].folded[]:row
    view.found.rows[].article:articleRow`,
  "routes/search_.now": `text total code.name code.to hits[].to hits[].title[]:cut hits[].language
    hits[].state`,
  "routes/searches._index": `title view.waits[].id view.waits[].text view.waits[].language view.waits[].since
    view.text view.notice`,
  "routes/settings._index": `title person.id person.name person.about person.locale person.timeZone
    zones[].value zones[].label notice masked[]`,
  "routes/settings.address": "title email verified notice",
  "routes/settings.devices": `title devices[].id devices[].device devices[].createdAt
    devices[].lastSeenAt devices[].current ended`,
  "routes/settings.notices": "title kinds[].kind kinds[].inbox kinds[].mail tags[] verified saved",
  "routes/settings.password": "title changed",
  "routes/sign-in": "title returnTo email notice",
  "routes/sign-up": "title site returnTo",
  "routes/status.$incidentId": `@head view.incident:incident
    view.incident.updates[]:incidentUpdate view.signedIn view.told view.canEdit`,
  "routes/status._index": `@head status.components[].id status.components[].name
    status.components[].state status.current[]:incident status.current[].updates[]:incidentUpdate
    status.months[].month status.months[].incidents[]:incident
    status.months[].incidents[].updates[]:incidentUpdate`,
  // XML or text, as one piece.
  "routes/opensearch[.]xml": "",
  "routes/questions[.]atom": "",
  "routes/robots[.]txt": "",
  "routes/search[.]atom": "",
  "routes/sitemap[.]xml": "",
  "routes/sitemaps.$file": "",
  "routes/status[.]atom": "",
  "routes/tags.$name[.]atom": "",
  "routes/tags.$name": "@head name found:page follows",
  "routes/tags._index": "@head tags[].name tags[].count",
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
