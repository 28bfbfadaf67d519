import type { MetaDescriptor } from "@remix-run/react";
import { type MessageKey, type MessageParams, translatorFor } from "~/i18n";
import type { Context } from "~/infra/context";
import { headOf, windowTitle } from "../page-title";

/** A window's title in the reader's language. */
export function pageTitle(
  { locale, site }: Pick<Context, "locale" | "site">,
  key: MessageKey,
  params?: MessageParams,
): string {
  return windowTitle(translatorFor(locale)(key, params), site.name);
}

/** The head of a page that search engines leave alone: a form of one's own, or a mailed link. */
export function quietMeta({ data }: { data: { title: string } | undefined }): MetaDescriptor[] {
  return headOf(data && { title: data.title, unlisted: true });
}

/** The head of a page that anybody may find. */
export function openMeta({ data }: { data: Parameters<typeof headOf>[0] }): MetaDescriptor[] {
  return headOf(data);
}
