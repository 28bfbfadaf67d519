import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
} from "react-router-dom/server";
import { LanguageProvider, type Locale } from "~/i18n";
import "~/i18n/index.server";

type Options = { locale?: Locale; at?: string };

/** The HTML of a component as the server sends it: 10:00 on Monday 2 March 2026, UTC. */
export async function render(
  element: ReactElement,
  { locale = "en", at = "/" }: Options = {},
): Promise<string> {
  const value = { locale, timeZone: "UTC", now: "2026-03-02T10:00:00.000Z" };
  const routes = [
    { path: "*", element: <LanguageProvider value={value}>{element}</LanguageProvider> },
  ];
  const handler = createStaticHandler(routes);
  const context = await handler.query(new Request(`http://test.invalid${at}`));
  if (context instanceof Response) throw new Error("A component answered with a response");
  const router = createStaticRouter(handler.dataRoutes, context);
  return renderToStaticMarkup(
    <StaticRouterProvider router={router} context={context} hydrate={false} />,
  );
}

/** What a reader sees of some HTML: its text. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}
