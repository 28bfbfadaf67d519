/** The head of a page that search engines leave alone: a form of one's own, or a mailed link. */
export function quietMeta({ data }: { data: { title: string } | undefined }) {
  return [{ title: data?.title ?? "" }, { name: "robots", content: "noindex" }];
}

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
