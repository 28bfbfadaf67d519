import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import "~/i18n/index.server";
import { isDatabaseFault } from "~/http/chain/faults.server";
import { NonceContext } from "~/http/nonce";
import { FailedRootData } from "~/http/root-data";
import { failedRootData } from "~/http/root-data.server";
import { withoutPadding } from "~/http/without-padding.server";

/** How long one page may take to render. */
const RENDER_MS = 10_000;

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { nonce } = context;
  const failed = remixContext.staticHandlerContext.loaderData.root
    ? undefined
    : await failedRootData(request, context);
  return new Promise((resolve, reject) => {
    let shellSent = false;
    let finalStatus = status;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <FailedRootData.Provider value={failed}>
          <RemixServer
            context={remixContext}
            url={request.url}
            abortDelay={RENDER_MS}
            nonce={nonce}
          />
        </FailedRootData.Provider>
      </NonceContext.Provider>,
      {
        nonce,
        // Robots and pages without scripts get the whole page at once.
        [isbot(request.headers.get("user-agent") ?? "") || !context.ctx.actor
          ? "onAllReady"
          : "onShellReady"]() {
          shellSent = true;
          const body = withoutPadding();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: finalStatus }),
          );
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          finalStatus = 500;
          if (shellSent)
            context.ctx.log.error({ error, request: context.requestId }, "a page failed to render");
        },
      },
    );
    setTimeout(abort, RENDER_MS).unref();
  });
}

/** Logs what went wrong behind a page, and tells a database that is away from a defect of ours. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  const load = context as AppLoadContext;
  if (isDatabaseFault(error)) load.databaseFault = true;
  load.ctx.log.error({ error, request: load.requestId }, "a loader or action failed");
};
