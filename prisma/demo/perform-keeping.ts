import { digest } from "~/accounts/index.server";
import { giveProof } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { flagPost, hidePost } from "~/moderation/index.server";
import { closeQuestion, lockQuestion, setNeedsInfo } from "~/questions/index.server";
import type { KeepingAct } from "./acts";
import type { DemoAnswer, DemoQuestion } from "./types";

/** Finds the id that a thing of the demo got; a question also by its key. */
export type FindId = (thing: DemoQuestion | DemoAnswer | string) => number;

/** Does what keeps the place, through the commands that its pages call. */
export async function performKeeping(ctx: Context, act: KeepingAct, idOf: FindId): Promise<void> {
  switch (act.what) {
    case "proof": {
      const answerId = idOf(act.answer);
      const { worked, where } = act.proof;
      await giveProof(
        ctx,
        { answerId, worked, where },
        {
          deviceHash: digest(`demo ${ctx.actor?.id} ${answerId}`),
          fresh: false,
          // Of RFC 5737: nobody's.
          ip: "192.0.2.1",
          userAgent: "",
        },
      );
      return;
    }
    case "flag":
      await flagPost(ctx, idOf(act.answer), act.flag);
      return;
    case "hide":
      await hidePost(ctx, idOf(act.answer), act.hidden);
      return;
    case "needs-info":
      return setNeedsInfo(ctx, { questionId: idOf(act.question), text: act.needsInfo.text });
    case "lock":
      return lockQuestion(ctx, { questionId: idOf(act.question), note: act.locked.note });
    case "close": {
      const { reason, note, duplicateOf } = act.closed;
      const duplicateOfId = duplicateOf ? idOf(duplicateOf) : null;
      return closeQuestion(ctx, { questionId: idOf(act.question), reason, note, duplicateOfId });
    }
  }
}
