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

function withQuery(path: string, query: Record<string, string | number | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

const question = (id: number, title = "") => {
  const end = slug(title);
  return `/questions/${id}${end ? `-${encodeURIComponent(end)}` : ""}`;
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
  ask: (query: { title?: string; type?: string } = {}) => withQuery("/questions/new", query),
  similar: () => "/questions/similar",
  preview: () => "/preview",
  draft: () => "/draft",
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
  worked: (answerId: number) => `/posts/${answerId}/worked`,
  closure: (questionId: number) => `/questions/${questionId}/closure`,
  lock: (questionId: number) => `/questions/${questionId}/lock`,
  needsInfo: (questionId: number) => `/questions/${questionId}/needs-info`,
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
  search: (query: { q?: string; page?: number } = {}) => withQuery("/search", query),
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
  staffFlags: () => "/staff/flags",
  staffLog: (query: { page?: number } = {}) => withQuery("/staff/log", query),
  settingsNotices: () => "/settings/notices",
  inbox: (query: { page?: number } = {}) => withQuery("/inbox", query),
  notice: (id: number) => `/inbox/${id}`,
  unsubscribe: (token = "") => withQuery("/unsubscribe", { token }),
  staffPeople: () => "/staff/people",
  demoMail: (id?: string) => (id ? `/staff/mail/${encodeURIComponent(id)}` : "/staff/mail"),
  help: () => "/help",
  helpStaff: () => "/help/staff",
  helpRoles: () => "/help/roles",
  helpWriting: () => "/help/writing",
} as const;
