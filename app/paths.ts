import type { Topic } from "./shared/live";
import type { ProblemType } from "./shared/problem-types";

export const QUESTION_LISTS = ["newest", "active", "unanswered", "solved"] as const;
export type QuestionList = (typeof QUESTION_LISTS)[number];

/** The readable end of a question's address: letters and digits of any script, at most 60 characters. */
export function slug(title: string): string {
  const words =
    title
      .toLowerCase()
      .normalize("NFC")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let text = "";
  for (const word of words) {
    const longer = text ? `${text}-${word}` : word;
    if (longer.length > 60) break;
    text = longer;
  }
  return text || (words[0] ?? "").slice(0, 60);
}

/** The id at the front of an address part ("42-how-to" is 42), or null. PostgreSQL's integers end at 2^31-1. */
export function parseId(part: string | undefined): number | null {
  const digits = /^(\d{1,10})(?:-|$)/.exec(part ?? "")?.[1];
  const id = digits ? Number(digits) : 0;
  return id > 0 && id < 2 ** 31 ? id : null;
}

type Query = Record<string, string | number | readonly string[] | undefined>;

function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value].flat())
      if (each !== undefined && each !== "") search.append(name, String(each));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** A search: its words, what narrows it, its order, and which page as of when. */
export type SearchAddress = {
  q?: string;
  solved?: "yes" | "no";
  official?: "yes";
  type?: ProblemType;
  lang?: string;
  tag?: string;
  code?: string;
  by?: string;
  from?: string;
  to?: string;
  sort?: string;
  until?: string;
  page?: number;
};

const question = (id: number, title = "") => {
  const end = slug(title);
  return `/questions/${id}${end ? `-${encodeURIComponent(end)}` : ""}`;
};

const article = (id: number, title = "", query: { lang?: string } = {}) => {
  const end = slug(title);
  return withQuery(`/articles/${id}${end ? `-${encodeURIComponent(end)}` : ""}`, query);
};

/** Every address Askwell can build. `query` values that are empty are left out. */
export const paths = {
  home: () => "/",
  questions: (query: { list?: QuestionList; type?: ProblemType; page?: number } = {}) =>
    withQuery("/questions", query),
  mine: (query: { page?: number; what?: string } = {}) => withQuery("/questions/mine", query),
  question,
  post: (questionId: number, title: string, postId: number) =>
    `${question(questionId, title)}#post-${postId}`,
  ask: (query: { title?: string; type?: string; code?: string } = {}) =>
    withQuery("/questions/new", query),
  similar: () => "/questions/similar",
  preview: () => "/preview",
  draft: () => "/draft",
  /** The question as it is now, for a page that is open; `here` when its reader sees it. */
  questionNow: (questionId: number, query: { here?: 1 } = {}) =>
    withQuery(`/questions/${questionId}/now`, query),
  watch: (questionId: number) => `/questions/${questionId}/watch`,
  meToo: (questionId: number) => `/questions/${questionId}/me-too`,
  acceptance: (questionId: number) => `/questions/${questionId}/acceptance`,
  recommendation: (questionId: number) => `/questions/${questionId}/recommendation`,
  vote: (postId: number) => `/posts/${postId}/vote`,
  comments: (postId: number) => `/posts/${postId}/comments`,
  removal: (postId: number) => `/posts/${postId}/removal`,
  flag: (postId: number, query: { returnTo?: string } = {}) =>
    withQuery(`/posts/${postId}/flag`, query),
  hiding: (postId: number, query: { returnTo?: string } = {}) =>
    withQuery(`/posts/${postId}/hiding`, query),
  restoring: (postId: number, query: { returnTo?: string } = {}) =>
    withQuery(`/posts/${postId}/restoring`, query),
  /** Whether an answer worked: its buttons send there, and a form stands there that also asks where. */
  proof: (answerId: number, query: { returnTo?: string } = {}) =>
    withQuery(`/answers/${answerId}/proof`, query),
  closure: (questionId: number) => `/questions/${questionId}/closure`,
  lock: (questionId: number) => `/questions/${questionId}/lock`,
  support: (questionId: number) => `/questions/${questionId}/support`,
  privateReplies: (questionId: number) => `/questions/${questionId}/private-replies`,
  thanks: (questionId: number) => `/questions/${questionId}/thanks`,
  stillBroken: (questionId: number) => `/questions/${questionId}/still-broken`,
  rating: (questionId: number) => `/questions/${questionId}/rating`,
  didNotHelp: (answerId: number) => `/posts/${answerId}/did-not-help`,
  promises: () => "/promises",
  needsInfo: (questionId: number) => `/questions/${questionId}/needs-info`,
  knownProblem: (questionId: number) => `/questions/${questionId}/known-problem`,
  privateBox: (questionId: number, query: { notice?: string; refused?: string } = {}) =>
    withQuery(`/questions/${questionId}/private-box`, query),
  /** Where a form sends a picture for a question's private box, and where support looks at one. */
  privatePictures: (questionId: number) => `/questions/${questionId}/private-box/pictures`,
  privatePicture: (questionId: number, fileId: string, size: "full" | "thumb" = "full") =>
    `/questions/${questionId}/private-box/pictures/${fileId}${size === "full" ? "" : "/thumb"}`,
  /** Where a script sends one before its question is asked. */
  newPrivatePicture: () => "/private-pictures",
  edit: (postId: number) => `/posts/${postId}/edit`,
  history: (postId: number) => `/posts/${postId}/history`,
  attachments: () => "/attachments",
  newAttachment: (query: { made?: string; refused?: string } = {}) =>
    withQuery("/attachments/new", query),
  attachment: (id: string, size: "full" | "thumb" = "full") =>
    size === "full" ? `/attachments/${id}` : `/attachments/${id}/thumb`,
  tags: () => "/tags",
  tag: (name: string, query: { page?: number } = {}) =>
    withQuery(`/tags/${encodeURIComponent(name)}`, query),
  tagWatch: (name: string) => `/tags/${encodeURIComponent(name)}/watch`,
  people: () => "/people",
  person: (id: number, query: { show?: string; page?: number } = {}) =>
    withQuery(`/people/${id}`, query),
  codes: () => "/codes",
  /** A code's page; any way to write it leads there. */
  code: (code: string, query: { page?: number } = {}) =>
    withQuery(`/codes/${encodeURIComponent(code)}`, query),
  /** Feeds (Atom), named in one language. */
  questionsFeed: (query: { list?: QuestionList; type?: ProblemType; lang: string }) =>
    withQuery("/questions.atom", query),
  tagFeed: (name: string, lang: string) =>
    withQuery(`/tags/${encodeURIComponent(name)}.atom`, { lang }),
  searchFeed: (q: string, lang: string) => withQuery("/search.atom", { q, lang }),
  sitemap: () => "/sitemap.xml",
  sitemapPart: (part: string) => `/sitemaps/${part}.xml`,
  /** How browsers learn to search here, in one language. */
  openSearch: (lang: string) => withQuery("/opensearch.xml", { lang }),
  /** The picture of cards in chats. */
  card: () => "/card.png",
  search: (query: SearchAddress = {}) => withQuery("/search", query),
  /** What is found for words that somebody is typing, as JSON. */
  searchNow: (query: { q: string }) => withQuery("/search/now", query),
  synonyms: (query: { find?: string; page?: number; edit?: string; notice?: string } = {}) =>
    withQuery("/staff/synonyms", query),
  staffCodes: (query: { notice?: string } = {}) => withQuery("/staff/codes", query),
  staffCode: (code?: string) => withQuery("/staff/codes/edit", { code }),
  /** What the reader waits for, and the question whether to wait for `text`. */
  searches: (query: { text?: string; notice?: string } = {}) => withQuery("/searches", query),
  waitForSearch: () => "/searches/wait",
  /** Where the ask page says that a suggestion was opened. */
  openedSuggestion: () => "/searches/suggestions",
  staffSearches: (query: { show?: string; page?: number } = {}) =>
    withQuery("/staff/searches", query),
  staffSearch: (missId: number, query: { notice?: string } = {}) =>
    withQuery(`/staff/searches/${missId}`, query),
  language: () => "/language",
  signUp: (query: { returnTo?: string } = {}) => withQuery("/sign-up", query),
  signIn: (query: { returnTo?: string } = {}) => withQuery("/sign-in", query),
  signOut: () => "/sign-out",
  forgottenPassword: () => "/forgotten-password",
  newPassword: (token: string) => withQuery("/new-password", { token }),
  verifyAddress: (token: string) => withQuery("/verify-address", { token }),
  confirmAddress: (token: string) => withQuery("/confirm-address", { token }),
  firstAdministrator: (token: string) => withQuery("/first-administrator", { token }),
  settings: () => "/settings",
  settingsAddress: () => "/settings/address",
  settingsPassword: () => "/settings/password",
  settingsDevices: () => "/settings/devices",
  staffFlags: (query: { after?: string; notice?: string } = {}) => withQuery("/staff/flags", query),
  staffOutdated: (query: { page?: number; notice?: string } = {}) =>
    withQuery("/staff/outdated", query),
  staffLog: (query: { page?: number } = {}) => withQuery("/staff/log", query),
  status: () => "/status",
  statusFeed: (lang: string) => withQuery("/status.atom", { lang }),
  incident: (id: number) => `/status/${id}`,
  incidentSubscription: (id: number) => `/status/${id}/subscription`,
  staffIncidents: () => "/staff/incidents",
  newIncident: (query: { code?: string; type?: string; offer?: number } = {}) =>
    withQuery("/staff/incidents/new", query),
  staffIncident: (id: number) => `/staff/incidents/${id}`,
  lastUpdate: (incidentId: number) => `/staff/incidents/${incidentId}/last-update`,
  statusComponents: () => "/staff/incidents/components",
  cases: (query = "") => (query ? `/staff/cases?${query}` : "/staff/cases"),
  case: (id: number, query: { thread?: number; notice?: string } = {}) =>
    withQuery(`/staff/cases/${id}`, query),
  caseDraft: (id: number) => `/staff/cases/${id}/draft`,
  /** Who looks at a case and whether it changed, for a page that is open. */
  caseNow: (id: number) => `/staff/cases/${id}/now`,
  caseLooks: (id: number) => `/staff/cases/${id}/looks`,
  staffReplies: (query: { edit?: number; notice?: string } = {}) =>
    withQuery("/staff/replies", query),
  settingsNotices: () => "/settings/notices",
  inbox: (query: { page?: number } = {}) => withQuery("/inbox", query),
  notice: (id: number) => `/inbox/${id}`,
  unsubscribe: (token = "") => withQuery("/unsubscribe", { token }),
  staffReports: (query: { from?: string; until?: string } = {}) =>
    withQuery("/staff/reports", query),
  reportFile: (query: { from?: string; until?: string } = {}) =>
    withQuery("/staff/report-file", query),
  staffPeople: () => "/staff/people",
  calendars: () => "/staff/calendars",
  newCalendar: () => "/staff/calendars/new",
  calendar: (id: number, query: { month?: string; date?: string } = {}) =>
    withQuery(`/staff/calendars/${id}`, query),
  calendarHours: (id: number) => `/staff/calendars/${id}/hours`,
  calendarImport: (id: number) => `/staff/calendars/${id}/import`,
  rules: () => "/staff/rules",
  rule: (query: { type?: string; tag?: string } = {}) => withQuery("/staff/rules/edit", query),
  duty: () => "/staff/duty",
  dutyOf: (personId: number) => `/staff/duty/${personId}`,
  demoMail: (id?: string) => (id ? `/staff/mail/${encodeURIComponent(id)}` : "/staff/mail"),
  /** The news of these topics since an instant, as a stream; `liveState` as one answer. */
  live: (topics: readonly Topic[], since: string) => withQuery("/live", { topic: topics, since }),
  liveState: (topics: readonly Topic[], since: string) =>
    withQuery("/live/state", { topic: topics, since }),
  articles: (query: { type?: ProblemType; page?: number } = {}) => withQuery("/articles", query),
  article,
  staffArticles: (query: { show?: string; owner?: number; page?: number } = {}) =>
    withQuery("/staff/articles", query),
  newArticle: (query: { title?: string; type?: ProblemType; answer?: number } = {}) =>
    withQuery("/staff/articles/new", query),
  staffArticle: (id: number, query: { notice?: string } = {}) =>
    withQuery(`/staff/articles/${id}`, query),
  editArticle: (id: number) => `/staff/articles/${id}/edit`,
  articleHistory: (id: number) => `/staff/articles/${id}/history`,
  help: () => "/help",
  helpProblem: (type: ProblemType) => `/help/problems/${type}`,
  helpStaff: () => "/help/staff",
  helpRoles: () => "/help/roles",
  helpWriting: () => "/help/writing",
} as const;
