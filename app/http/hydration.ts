import { paths } from "~/paths";

/**
 * Whether a page ships the framework's scripts. Visitors read plain HTML; signed-in people get
 * live pages; the ask page always hydrates, since it keeps a visitor's draft and finds similar questions.
 */
export function pageHydrates(signedIn: boolean, pathname: string): boolean {
  return signedIn || pathname === paths.ask();
}
