import type { Request, Response } from "express";
import { isMessageKey, localeFromHeader, translatorFor } from "~/i18n";

const STATUSES = [400, 403, 404, 413, 421, 500, 503] as const;
export type PlainStatus = (typeof STATUSES)[number];

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A page that needs nothing of the house: for refusals before Remix and for faults behind it. */
export function plainPage(req: Request, res: Response, status: PlainStatus): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const locale = localeFromHeader(req.headers["accept-language"] ?? null) ?? "en";
  const t = translatorFor(locale);
  const words = (part: "title" | "text") => {
    const key = `http.plain.${status}.${part}`;
    return isMessageKey(key, locale) ? t(key) : t(`http.plain.500.${part}`);
  };
  res.status(status);
  res.setHeader("Cache-Control", "no-store");
  if (status === 503) res.setHeader("Retry-After", "10");
  if (status === 413) res.setHeader("Connection", "close");
  res.type("html").send(`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words("title"))}</title><link rel="stylesheet" href="/plain.css"></head>
<body><main><h1>${escaped(words("title"))}</h1><p>${escaped(words("text"))}</p>
<p><a href="/">${escaped(t("http.plain.home"))}</a></p><p class="quiet">${escaped(t("http.plain.request", { id: String(res.locals.requestId ?? "") }))}</p></main></body></html>`);
}
