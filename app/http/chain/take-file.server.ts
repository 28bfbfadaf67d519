import type { Request, Response } from "express";
import { attachmentRefusal } from "~/attachments";
import type { Context } from "~/infra/context";
import { StorageFull } from "~/infra/storage/port";
import { paths } from "~/paths";
import { isRefusal, type Refusal } from "~/shared/refusal";
import { refusalText } from "../forms.server";
import { isDatabaseFault } from "./faults.server";
import { plainPage } from "./plain-page.server";
import { readUpload, type Upload } from "./read-upload.server";

/** Files that are read at the same time: each may take 8 MiB of memory. */
const READING_MAX = 12;

/** Reads the file of a request once `may` has let its sender; refuses as it does, and `attachment.` busy, too-large, missing-file. */
export type TakeFile = (
  req: Request,
  may: () => Promise<unknown>,
) => Promise<Upload & { file: Buffer }>;

/** Takes files for all doors of a process, a few at a time. */
export function fileTaker(): TakeFile {
  let reading = 0;
  return async (req, may) => {
    if (reading >= READING_MAX) throw attachmentRefusal("busy", { status: 429 });
    reading++;
    try {
      await may();
      const upload = await readUpload(req);
      if (upload === "too-large") throw attachmentRefusal("too-large", { status: 413 });
      if (upload === "unreadable" || !upload.file) throw attachmentRefusal("missing-file");
      return { file: upload.file, alt: upload.alt };
    } finally {
      reading--;
    }
  };
}

/** Whether a script of ours sent a file, rather than a form. */
export const wantsData = (req: Request) => req.accepts(["html", "json"]) === "json";

/** Answers for a file that was not kept: a script gets words, a form its page again, where `page` says. */
export function refuseFile(
  ctx: Context,
  req: Request,
  res: Response,
  error: unknown,
  page: (word?: string) => string,
): void {
  // What was not read of the request may still be coming.
  if (!req.complete) res.setHeader("Connection", "close");
  req.resume();
  if (res.destroyed) return;
  if (error instanceof StorageFull) {
    ctx.log.error({ error, request: res.locals.requestId }, "no room for pictures");
    sayNo(ctx, req, res, { refusal: attachmentRefusal("storage-full"), status: 507, page });
  } else if (isRefusal(error)) {
    sayNo(ctx, req, res, { refusal: error, status: error.options.status ?? 400, page });
  } else if (!req.complete) {
    res.destroy();
  } else {
    ctx.log.error({ error, request: res.locals.requestId }, "a picture could not be kept");
    plainPage(req, res, isDatabaseFault(error) ? 503 : 500);
  }
}

type No = { refusal: Refusal; status: number; page: (word?: string) => string };

/** Says no to a script with words, to a form by its page. */
function sayNo(ctx: Context, req: Request, res: Response, { refusal, status, page }: No): void {
  const { retryAfterSeconds } = refusal.options;
  if (retryAfterSeconds) res.setHeader("Retry-After", String(retryAfterSeconds));
  if (wantsData(req)) {
    res.status(status).setHeader("Cache-Control", "no-store");
    res.json({ code: refusal.code, message: refusalText(ctx.locale, refusal) });
  } else if (status === 401) {
    res.redirect(303, paths.signIn({ returnTo: page() }));
  } else if (status === 404) {
    plainPage(req, res, 404);
  } else {
    res.redirect(303, page(wordOf(refusal.code)));
  }
}

/** The page knows reasons of pictures alone; having tried too often reads there as being too many. */
function wordOf(code: string): string {
  if (code === "account.too-many-tries") return "busy";
  return code.replace(/^(attachment|private-box)\./, "");
}
