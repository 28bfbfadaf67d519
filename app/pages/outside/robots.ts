import type { Context } from "~/infra/context";
import { paths } from "~/paths";

/**
 * What robots need not read: what asks for an account, forms and one-click doors, and searches, of
 * which there are endlessly many. It is no guard; each of these doors has its own.
 */
const LEFT_ALONE = [
  "/staff",
  "/settings",
  "/inbox",
  "/search",
  "/draft",
  "/preview",
  "/language",
  "/live",
  "/sign-",
  "/posts/",
  "/questions/new",
  "/questions/mine",
  "/questions/similar",
  "/questions/*/",
  "/attachments/new",
  "/forgotten-password",
  "/new-password",
  "/verify-address",
  "/confirm-address",
  "/unsubscribe",
] as const;

/** robots.txt (RFC 9309). */
export function robots({ site }: Pick<Context, "site">): string {
  return [
    "User-agent: *",
    ...LEFT_ALONE.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${site.origin}${paths.sitemap()}`,
    "",
  ].join("\n");
}
