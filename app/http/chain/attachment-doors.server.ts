import { pipeline } from "node:stream/promises";
import { type Request, type Response, Router } from "express";
import { attachmentRefusal, type PictureSize } from "~/attachments";
import { addAttachment, mayAttach, openPicture } from "~/attachments/index.server";
import type { Context } from "~/infra/context";
import { StorageFull } from "~/infra/storage/port";
import { paths } from "~/paths";
import { readableAttachment } from "~/posts/index.server";
import { isRefusal, type Refusal } from "~/shared/refusal";
import { refusalText } from "../forms.server";
import { isDatabaseFault } from "./faults.server";
import { plainPage } from "./plain-page.server";
import { readUpload } from "./read-upload.server";

/** Files that are read at the same time: each may take 8 MiB of memory. */
const READING_MAX = 12;

/** A picture runs nothing and loads nothing, whatever a browser takes it for. */
const PICTURE_POLICY = "default-src 'none'; sandbox";

/** Takes pictures and hands them out. Stands after the guards and after the reader is known. */
export function attachmentDoors(): Router {
  let reading = 0;
  const doors = Router();
  doors.post("/attachments", async (req, res) => {
    const { ctx } = res.locals.load as { ctx: Context };
    try {
      if (reading >= READING_MAX) throw attachmentRefusal("busy", { status: 429 });
      reading++;
      const { file, alt } = await uploaded(ctx, req).finally(() => reading--);
      const added = await addAttachment(ctx, { file, alt });
      if (wantsData(req)) res.status(201).setHeader("Cache-Control", "no-store").json(added);
      else res.redirect(303, paths.newAttachment({ made: added.id }));
    } catch (error) {
      refuse(ctx, req, res, error);
    }
  });
  // `/attachments/new` is a page, and so is the answer to what can't be an id.
  doors.get("/attachments/:id([0-9a-f]{32})", (req, res) => show(req, res, "full"));
  doors.get("/attachments/:id([0-9a-f]{32})/thumb", (req, res) => show(req, res, "thumb"));
  return doors;
}

const wantsData = (req: Request) => req.accepts(["html", "json"]) === "json";

async function uploaded(ctx: Context, req: Request): Promise<{ file: Buffer; alt: string }> {
  await mayAttach(ctx);
  const upload = await readUpload(req);
  if (upload === "too-large") throw attachmentRefusal("too-large", { status: 413 });
  if (upload === "unreadable" || !upload.file) throw attachmentRefusal("missing-file");
  return { file: upload.file, alt: upload.alt };
}

function refuse(ctx: Context, req: Request, res: Response, error: unknown): void {
  // What was not read of the request may still be coming.
  if (!req.complete) res.setHeader("Connection", "close");
  req.resume();
  if (res.destroyed) return;
  if (error instanceof StorageFull) {
    ctx.log.error({ error, request: res.locals.requestId }, "no room for pictures");
    sayNo(ctx, req, res, attachmentRefusal("storage-full"), 507);
  } else if (isRefusal(error)) {
    sayNo(ctx, req, res, error, error.options.status ?? 400);
  } else if (!req.complete) {
    res.destroy();
  } else {
    ctx.log.error({ error, request: res.locals.requestId }, "a picture could not be kept");
    plainPage(req, res, isDatabaseFault(error) ? 503 : 500);
  }
}

/** Says no to a script with words, to a form by its page. */
function sayNo(ctx: Context, req: Request, res: Response, refusal: Refusal, status: number): void {
  const { retryAfterSeconds } = refusal.options;
  if (retryAfterSeconds) res.setHeader("Retry-After", String(retryAfterSeconds));
  if (wantsData(req)) {
    res.status(status).setHeader("Cache-Control", "no-store");
    res.json({ code: refusal.code, message: refusalText(ctx.locale, refusal) });
  } else if (status === 401) {
    res.redirect(303, paths.signIn({ returnTo: paths.newAttachment() }));
  } else {
    res.redirect(303, paths.newAttachment({ refused: wordOf(refusal.code) }));
  }
}

/** The page knows reasons of pictures alone; having tried too often reads there as being too many. */
function wordOf(code: string): string {
  if (code === "account.too-many-tries") return "busy";
  return code.replace(/^attachment\./, "");
}

async function show(req: Request, res: Response, size: PictureSize): Promise<void> {
  const { ctx } = res.locals.load as { ctx: Context };
  try {
    const picture = await readableAttachment(ctx, req.params.id ?? "");
    if (!picture) return plainPage(req, res, 404);
    res.setHeader("Content-Security-Policy", PICTURE_POLICY);
    // Asked again each time, since a post may be taken out of sight; unchanged, it is not sent again.
    res.setHeader("Cache-Control", picture.public ? "public, no-cache" : "private, no-store");
    res.vary("Cookie");
    const etag = `"${picture.id}-${size}"`;
    res.setHeader("ETag", etag);
    if (picture.public && known(req, etag)) return void res.status(304).end();
    const opened = await openPicture(ctx, picture, size);
    if (!opened) {
      ctx.log.error({ attachment: picture.id, size }, "a picture's bytes are lost");
      return plainPage(req, res, 404);
    }
    res.setHeader("Content-Type", opened.type);
    res.setHeader("Content-Length", opened.size);
    res.setHeader("Content-Disposition", `inline; filename="${opened.name}"`);
    if (req.method === "HEAD") {
      opened.content.destroy();
      return void res.end();
    }
    await pipeline(opened.content, res);
  } catch (error) {
    if (res.destroyed) return;
    ctx.log.error({ error, request: res.locals.requestId }, "a picture could not be shown");
    plainPage(req, res, isDatabaseFault(error) ? 503 : 500);
  }
}

/** Whether a browser has it already; what stands under an id never changes. */
function known(req: Request, etag: string): boolean {
  const given = req.headers["if-none-match"] ?? "";
  return given.split(",").some((each) => each.trim().replace(/^W\//, "") === etag);
}
