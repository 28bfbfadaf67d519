import { type MessageKey, type MessageParams, translatorFor } from "~/i18n";
import type { Context } from "~/infra/context";

/** A page's title as a browser tab shows it: the page, then the site. */
export function pageTitle(
  ctx: Pick<Context, "locale" | "site">,
  key: MessageKey,
  params?: MessageParams,
): string {
  return `${translatorFor(ctx.locale)(key, params)} · ${ctx.site.name}`;
}
