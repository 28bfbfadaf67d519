import { linkAttachments } from "~/attachments/index.server";
import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import { insertRevision, type QuestionFields, setMentions } from "./insert-post.server";
import type { RenderedText } from "./render-text.server";

export type PostChange = {
  postId: number;
  /** The version the editor began from. */
  version: number;
  editorId: number;
  language: string;
  text: RenderedText;
  alsoMentioned?: readonly number[];
  fields?: QuestionFields;
};

/** What a page needs to show both texts: it reads the newest by `postForEdit`. */
export function changedMeanwhile(): Refusal {
  return new Refusal("post.changed-meanwhile", {}, { status: 409 });
}

/**
 * Gives a post its next version, inside the caller's transaction. Refuses `post.changed-meanwhile`
 * (409) when it no longer stands at the version the editor began from.
 */
export async function changePost(tx: Context, change: PostChange): Promise<void> {
  const { postId, editorId, language, text, fields } = change;
  const version = change.version + 1;
  const { count } = await tx.db.post.updateMany({
    where: { id: postId, version: change.version, removal: null },
    data: {
      version,
      language,
      source: text.source,
      html: text.html,
      rendererVersion: text.rendererVersion,
      editedAt: tx.clock.now(),
    },
  });
  if (count === 0) throw changedMeanwhile();
  await insertRevision(tx, postId, { version, source: text.source, editorId, fields });
  await setMentions(tx, postId, [...text.mentionedIds, ...(change.alsoMentioned ?? [])]);
  const texts = [text.source, fields?.tried ?? ""];
  await linkAttachments(tx, { postId, writerId: editorId, texts });
}
