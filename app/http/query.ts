import { safeReturn } from "./safe-return";

/** A value of the address's query; the first where there are several, "" where there is none. */
function queryValue(request: Request, name: string): string {
  return new URL(request.url).searchParams.get(name) ?? "";
}

/** Where to go after signing in or up: always a path of this site, "/" unless told. */
export function returnToOf(request: Request): string {
  return safeReturn(queryValue(request, "returnTo"));
}

/** The secret that a mailed link carries, or "". */
export function tokenOf(request: Request): string {
  return queryValue(request, "token").slice(0, 200);
}

/** Which confirmation a page shows after a redirect: one of `words`, or null. */
export function noticeOf<Word extends string>(
  request: Request,
  words: readonly Word[],
): Word | null {
  const value = queryValue(request, "notice");
  return words.find((word) => word === value) ?? null;
}
