/**
 * The page of an address that only takes forms: none. With it Remix shows a refusal on the site's
 * error page; without it people would read raw data.
 */
export function NoPage() {
  return null;
}
