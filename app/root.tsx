import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Link,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { useNonce } from "~/http/nonce";
import { FailedRootData, type RootData } from "~/http/root-data";
import { rootData } from "~/http/root-data.server";
import { LanguageProvider, translatorFor } from "~/i18n";
import { paths } from "~/paths";
import { ErrorPage, errorTitle, Frame, LiveProvider, Notice, useLive, wordsOfPath } from "~/ui";
import styles from "~/ui/styles.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** The window's title where no page gives one: error pages. */
export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  const name = data?.siteName ?? "Askwell";
  if (!error) return [{ title: name }];
  // Without data the layout, which knows the reader's language then, gives the title.
  return data ? [{ title: failedTitle(error, data) }] : [];
};

function failedTitle(error: unknown, { locale, siteName }: RootData): string {
  return `${errorTitle(isRouteErrorResponse(error) ? error.status : 500, locale)} · ${siteName}`;
}

export function loader({ request, context }: LoaderFunctionArgs): Promise<RootData> {
  return rootData(request, context);
}

function useRoot(): RootData | undefined {
  const failed = useContext(FailedRootData);
  return useRouteLoaderData<typeof loader>("root") ?? failed;
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRoot();
  const failed = useContext(FailedRootData);
  const error = useRouteError();
  const nonce = useNonce();
  const locale = root?.locale ?? "en";
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        {failed ? <title>{failedTitle(error, failed)}</title> : null}
        <Links />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={root?.siteName ?? "Askwell"}
          href={paths.openSearch(locale)}
        />
      </head>
      <body>
        <LanguageProvider
          value={{
            locale,
            timeZone: root?.timeZone ?? "UTC",
            namesZone: !root?.viewer,
            now: root?.now ?? "1970-01-01T00:00:00.000Z",
            siteName: root?.siteName,
          }}
        >
          {children}
        </LanguageProvider>
        {root?.hydrates ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

function PageFrame({ children }: { children: ReactNode }) {
  const root = useRoot();
  const t = translatorFor(root?.locale ?? "en");
  const notice =
    root && !root.verified ? (
      <Notice kind="info">
        {t("http.verify-your-address")}{" "}
        <Link to={paths.settingsAddress()} className="link">
          {t("http.verify-again")}
        </Link>
      </Notice>
    ) : root?.searchAway ? (
      <Notice kind="warning">{t("http.search-away")}</Notice>
    ) : undefined;
  const { unread, follow } = useLive({
    on: Boolean(root?.hydrates && root.viewer),
    loadedAt: root?.now ?? "",
    unread: root?.unread ?? 0,
  });
  return (
    <Frame
      viewer={root?.viewer ?? null}
      unread={unread}
      replies={root?.replies ?? 0}
      staffAreas={root?.staffAreas ?? []}
      staffCounts={root?.staffCounts ?? {}}
      notice={notice}
    >
      <LiveProvider value={follow}>{children}</LiveProvider>
    </Frame>
  );
}

export default function Root() {
  return (
    <PageFrame>
      <Outlet />
    </PageFrame>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const root = useRoot();
  const { pathname } = useLocation();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const message = isRouteErrorResponse(error)
    ? (error.data as { message?: unknown } | null)?.message
    : null;
  return (
    <PageFrame>
      <ErrorPage
        status={status}
        message={typeof message === "string" ? message : undefined}
        searchText={status === 404 ? wordsOfPath(pathname) : undefined}
        reference={status >= 500 ? root?.requestId : undefined}
      />
    </PageFrame>
  );
}
