/**
 * The headers of a page whose address holds a secret. `strict-origin` tells no site, not even ours,
 * more than the origin; under `no-referrer` browsers send forms with `Origin: null`, which the guard
 * against forged requests refuses.
 */
export const SECRET_PAGE_HEADERS = {
  "Cache-Control": "no-store",
  "Referrer-Policy": "strict-origin",
  "X-Robots-Tag": "noindex, nofollow",
} as const;
