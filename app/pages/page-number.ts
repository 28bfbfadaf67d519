/** Nobody pages further by hand; it keeps offsets small. */
const PAGE_MAX = 100_000;

/** The page that an address asks for, from 1; anything unreadable is the first. */
export function pageNumber(url: URL): number {
  const page = /^\d{1,6}$/.test(url.searchParams.get("page") ?? "")
    ? Number(url.searchParams.get("page"))
    : 1;
  return Math.min(Math.max(page, 1), PAGE_MAX);
}
