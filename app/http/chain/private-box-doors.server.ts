import { type Request, type Response, Router } from "express";
import type { PictureSize } from "~/attachments";
import {
  keepBoxPicture,
  mayAddBoxPicture,
  openBoxPicture,
  writePrivateBox,
} from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import { parseId, paths } from "~/paths";
import { PICTURE_POLICY } from "./attachment-doors.server";
import { isDatabaseFault } from "./faults.server";
import { plainPage } from "./plain-page.server";
import { refuseFile, type TakeFile } from "./take-file.server";

const BOX = "/questions/:questionId(\\d{1,10})/private-box/pictures";
const PICTURE = `${BOX}/:fileId([0-9a-f]{32})`;

/** Takes pictures for private boxes, and shows them to support. Stands after the guards and after the reader is known. */
export function privateBoxDoors(take: TakeFile): Router {
  const doors = Router();
  doors.post(paths.newPrivatePicture(), async (req, res) => {
    const { ctx } = res.locals.load as { ctx: Context };
    try {
      const { file } = await take(req, () => mayAddBoxPicture(ctx));
      const kept = await keepBoxPicture(ctx, file);
      res.status(201).setHeader("Cache-Control", "no-store").json(kept);
    } catch (error) {
      refuseFile(ctx, req, res, error, () => paths.ask());
    }
  });
  doors.post(BOX, async (req, res) => {
    const { ctx } = res.locals.load as { ctx: Context };
    const questionId = parseId(req.params.questionId) ?? 0;
    try {
      const { file } = await take(req, () => mayAddBoxPicture(ctx, questionId));
      const { ticket } = await keepBoxPicture(ctx, file);
      await writePrivateBox(ctx, { questionId, pictures: [ticket] });
      res.redirect(303, paths.privateBox(questionId, { notice: "box-picture-added" }));
    } catch (error) {
      refuseFile(ctx, req, res, error, (refused) =>
        paths.privateBox(questionId, refused ? { refused } : {}),
      );
    }
  });
  doors.get(PICTURE, (req, res) => show(req, res, "full"));
  doors.get(`${PICTURE}/thumb`, (req, res) => show(req, res, "thumb"));
  return doors;
}

/** All of it in one piece, whatever part was asked for, and to be kept by nobody. */
async function show(req: Request, res: Response, size: PictureSize): Promise<void> {
  const { ctx } = res.locals.load as { ctx: Context };
  try {
    const questionId = parseId(req.params.questionId) ?? 0;
    const { fileId = "" } = req.params;
    const picture = await openBoxPicture(ctx, { questionId, fileId, size });
    if (!picture) return plainPage(req, res, 404);
    res.setHeader("Content-Security-Policy", PICTURE_POLICY);
    res.setHeader("Cache-Control", "no-store");
    res.setHeader("Content-Type", picture.type);
    res.setHeader("Content-Length", picture.bytes.length);
    res.setHeader("Content-Disposition", `inline; filename="${picture.name}"`);
    res.end(req.method === "HEAD" ? undefined : picture.bytes);
  } catch (error) {
    if (res.destroyed) return;
    ctx.log.error({ error, request: res.locals.requestId }, "a private picture could not be shown");
    plainPage(req, res, isDatabaseFault(error) ? 503 : 500);
  }
}
