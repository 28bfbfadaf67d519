import { mustBeAble } from "~/accounts/index.server";
import { asLocale, detectLanguage } from "~/i18n";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { draftPlaces } from "~/posts";
import {
  changedMeanwhile,
  changePost,
  dropDraft,
  type PostFacts,
  renderText,
} from "~/posts/index.server";
import { type PrivateKind, PublicTexts } from "~/privacy";
import { clearNeedsInfoBy } from "~/questions/index.server";
import type { TextLimits } from "~/shared/text";

type Edit = { version: number; field: string; text: string; limits: TextLimits };

/** Gives an answer or comment, which are one text, its next version; `publish` tells the followers. Gives what was masked. */
export async function editText(
  ctx: Context,
  post: PostFacts,
  edit: Edit,
  publish: (tx: Context) => Promise<void>,
): Promise<PrivateKind[]> {
  const actor = mustBeAble(ctx, "edit-own", { ownerId: post.authorId });
  const checks = new PublicTexts();
  const source = checks.readPublic(edit.field, edit.text, edit.limits);
  checks.done();
  if (post.version !== edit.version) throw changedMeanwhile();
  if (source === post.source) return checks.masked;
  const language = detectLanguage(source, asLocale(post.language) ?? ctx.locale);
  const text = await renderText(ctx, source);
  await inTransaction(ctx, async (tx) => {
    const { version } = edit;
    await changePost(tx, { postId: post.id, version, editorId: actor.id, language, text });
    await dropDraft(tx, draftPlaces.edit(post.id));
    await clearNeedsInfoBy(tx, post.threadId, actor.id);
    await publish(tx);
  });
  return checks.masked;
}
