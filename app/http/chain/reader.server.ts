import type { AppLoadContext } from "@remix-run/node";
import type { Request, RequestHandler, Response } from "express";
import { actorFromSession, sessionCookieName } from "~/accounts/index.server";
import { asLocale, type Locale, localeFromHeader } from "~/i18n";
import type { Context } from "~/infra/context";
import { browserZone, chosenLanguage, cookieValue } from "../cookies";
import { isDatabaseFault } from "./faults.server";
import { plainPage } from "./plain-page.server";

/** Finds out who asks and in which language and zone; what loaders get is put in `res.locals.load`. */
export function findReader(base: Context): RequestHandler {
  return async (req, res, next) => {
    try {
      res.locals.load = await readerOf(base, req, res);
      next();
    } catch (error) {
      base.log.error({ error, request: res.locals.requestId }, "could not read the session");
      plainPage(req, res, isDatabaseFault(error) ? 503 : 500);
    }
  };
}

async function readerOf(base: Context, req: Request, res: Response): Promise<AppLoadContext> {
  const cookies = req.headers.cookie;
  const cookie = cookieValue(cookies, sessionCookieName(base.site));
  const session = cookie ? await actorFromSession(base, cookie) : null;
  if (session?.setCookie) res.append("Set-Cookie", session.setCookie);
  const locale =
    // An address in one language is that for everybody: search engines are given such.
    namedLanguage(req) ??
    session?.locale ??
    chosenLanguage(cookies) ??
    localeFromHeader(req.headers["accept-language"] ?? null) ??
    "en";
  return {
    ctx: { ...base, actor: session?.actor ?? null, locale },
    timeZone: session
      ? (session.timeZone ?? browserZone(cookies) ?? base.site.timeZone)
      : base.site.timeZone,
    requestId: res.locals.requestId,
    nonce: res.locals.nonce,
    ip: req.ip ?? "",
    userAgent: (req.headers["user-agent"] ?? "").slice(0, 300),
    sessionId: session?.sessionId ?? null,
    databaseFault: false,
  };
}

/** A search has a `lang` of its own, which narrows it; everywhere else it names the page's language. */
function namedLanguage({ path, query }: Request): Locale | null {
  return /^\/search(?:\.data|\/|$)/.test(path) ? null : asLocale(query.lang);
}
