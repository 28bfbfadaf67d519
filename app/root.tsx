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
import type { ReactNode } from "react";
import { can } from "~/accounts";
import { personView } from "~/accounts/index.server";
import { pageHydrates } from "~/http/hydration";
import { useNonce } from "~/http/nonce";
import { LanguageProvider, translatorFor } from "~/i18n";
import { unreadNotices } from "~/notifications/index.server";
import { paths } from "~/paths";
import { ErrorPage, errorTitle, Frame, Notice, wordsOfPath } from "~/ui";
import styles from "~/ui/styles.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** The window's title where no page gives one: error pages. */
export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  const name = data?.siteName ?? "Askwell";
  if (!error) return [{ title: name }];
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return [{ title: `${errorTitle(status, data?.locale ?? "en")} · ${name}` }];
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { ctx, timeZone, requestId } = context;
  const { actor } = ctx;
  return {
    locale: ctx.locale,
    timeZone,
    now: ctx.clock.now().toISOString(),
    siteName: ctx.site.name,
    viewer: actor ? await personView(ctx, actor.id) : null,
    verified: actor?.verified ?? true,
    unread: await unreadNotices(ctx),
    staffAreas: [
      ...(can(actor, "manage-roles") ? (["people"] as const) : []),
      ...(ctx.mailFolder && ctx.site.demo && can(actor, "see-demo-mail")
        ? (["mail"] as const)
        : []),
    ],
    hydrates: pageHydrates(actor !== null, new URL(request.url).pathname),
    requestId,
  };
}

export type RootData = Awaited<ReturnType<typeof loader>>;

function useRoot(): RootData | undefined {
  return useRouteLoaderData<typeof loader>("root");
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRoot();
  const nonce = useNonce();
  const locale = root?.locale ?? "en";
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider
          value={{
            locale,
            timeZone: root?.timeZone ?? "UTC",
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
        {t("http.verify-your-address")} <Link to={paths.settings()}>{t("http.verify-again")}</Link>
      </Notice>
    ) : undefined;
  return (
    <Frame
      viewer={root?.viewer ?? null}
      unread={root?.unread ?? 0}
      staffAreas={root?.staffAreas ?? []}
      notice={notice}
    >
      {children}
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
