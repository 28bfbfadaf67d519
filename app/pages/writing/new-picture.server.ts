import { asAttachmentProblem, attachmentRefusal, pictureMarkdown } from "~/attachments";
import { attachmentFacts } from "~/attachments/index.server";
import type { Context } from "~/infra/context";
import type { Refusal } from "~/shared/refusal";
import type { MadePictureView } from "./new-picture-page";

/** The picture an address names, when it is the actor's own. */
export async function madePicture(ctx: Context, id: string): Promise<MadePictureView | null> {
  const facts = await attachmentFacts(ctx, id);
  if (!facts || facts.ownerId !== ctx.actor?.id) return null;
  const { alt, thumbWidth: width, thumbHeight: height } = facts;
  return { id, alt, markdown: pictureMarkdown(id, alt), width, height };
}

/** What an address says went wrong with the picture before, if it is one of our reasons. */
export function pictureRefusal(word: string | null): Refusal | null {
  const problem = asAttachmentProblem(word);
  return problem && attachmentRefusal(problem);
}
