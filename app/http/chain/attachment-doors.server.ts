import { pipeline } from "node:stream/promises";
import { type Request, type Response, Router } from "express";
import type { PictureSize } from "~/attachments";
import { addAttachment, mayAttach, openPicture } from "~/attachments/index.server";
import type { Context } from "~/infra/context";
import { paths } from "~/paths";
import { readableAttachment } from "~/posts/index.server";
import { isDatabaseFault } from "./faults.server";
import { plainPage } from "./plain-page.server";
import { refuseFile, type TakeFile, wantsData } from "./take-file.server";

/** A picture runs nothing and loads nothing, whatever a browser takes it for. */
export const PICTURE_POLICY = "default-src 'none'; sandbox";

/** Takes pictures and hands them out. Stands after the guards and after the reader is known. */
export function attachmentDoors(take: TakeFile): Router {
  const doors = Router();
  doors.post("/attachments", async (req, res) => {
    const { ctx } = res.locals.load as { ctx: Context };
    try {
      const added = await addAttachment(ctx, await take(req, () => mayAttach(ctx)));
      if (wantsData(req)) res.status(201).setHeader("Cache-Control", "no-store").json(added);
      else res.redirect(303, paths.newAttachment({ made: added.id }));
    } catch (error) {
      refuseFile(ctx, req, res, error, (refused) =>
        paths.newAttachment(refused ? { refused } : {}),
      );
    }
  });
  // `/attachments/new` is a page, and so is the answer to what can't be an id.
  doors.get("/attachments/:id([0-9a-f]{32})", (req, res) => show(req, res, "full"));
  doors.get("/attachments/:id([0-9a-f]{32})/thumb", (req, res) => show(req, res, "thumb"));
  return doors;
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
