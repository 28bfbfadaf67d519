import { randomUUID } from "node:crypto";
import { acceptAnswer, postAnswer, postComment, recommendAnswer } from "~/answers/index.server";
import { addAttachment } from "~/attachments/index.server";
import type { Context } from "~/infra/context";
import { followTag } from "~/notifications/index.server";
import { vote } from "~/posts/index.server";
import { askQuestion, editQuestion, meToo } from "~/questions/index.server";
import type { Act } from "./acts";
import { performKeeping } from "./perform-keeping";
import { performSupport } from "./perform-support";
import { errorScreenshot } from "./screenshot";
import type { DemoAnswer, DemoQuestion } from "./types";

/** The ids that questions and answers of the demo got. */
export type Made = Map<DemoQuestion | DemoAnswer, number>;

/** Does one act through the same command that a page would call, and notes what it made. */
export async function perform(ctx: Context, act: Act, made: Made): Promise<void> {
  const key = randomUUID();
  const idOf = (thing: DemoQuestion | DemoAnswer | string) =>
    (typeof thing === "string"
      ? [...made].find(([each]) => "key" in each && each.key === thing)?.[1]
      : made.get(thing)) ?? 0;
  switch (act.what) {
    case "ask": {
      const { title, problemType, errorCode, body, tried, tags } = act.question;
      const { questionId } = await askQuestion(ctx, {
        title,
        problemType,
        errorCode,
        body: body + (await pictureLine(ctx, act.question)),
        tried,
        tags: [...tags],
        key,
      });
      made.set(act.question, questionId);
      return;
    }
    case "edit": {
      const { title, problemType, errorCode, body, tried, tags, edit } = act.question;
      await editQuestion(ctx, {
        questionId: idOf(act.question),
        version: 1,
        title: edit?.title ?? title,
        problemType,
        errorCode,
        body: edit?.added ? `${body}\n\n${edit.added}` : body,
        tried,
        tags: [...tags],
      });
      return;
    }
    case "answer": {
      const { body, official } = act.answer;
      const { answerId } = await postAnswer(ctx, {
        questionId: idOf(act.question),
        body,
        official: official ?? false,
        key,
      });
      made.set(act.answer, answerId);
      return;
    }
    case "comment":
      await postComment(ctx, idOf(act.on), { text: act.comment.body, key });
      return;
    case "vote":
      await vote(ctx, idOf(act.on), act.value);
      return;
    case "me-too":
      await meToo(ctx, idOf(act.question));
      return;
    case "accept":
      await acceptAnswer(ctx, idOf(act.answer));
      return;
    case "recommend":
      await recommendAnswer(ctx, idOf(act.answer));
      return;
    case "follow-tag":
      return followTag(ctx, act.tag);
    case "support":
    case "round":
      return performSupport(ctx, act, idOf);
    default:
      return performKeeping(ctx, act, idOf);
  }
}

/** The Markdown of a question's screenshot, or "". */
async function pictureLine(ctx: Context, { picture }: DemoQuestion): Promise<string> {
  if (!picture) return "";
  const file = await errorScreenshot(picture.code);
  return `\n\n${(await addAttachment(ctx, { file, alt: picture.alt })).markdown}`;
}
