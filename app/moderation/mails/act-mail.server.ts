import { recipientOf } from "~/accounts/index.server";
import { isMessageKey, translatorFor } from "~/i18n";
import type { Context } from "~/infra/context";
import { composeMail } from "~/infra/mailer/compose";
import { paths } from "~/paths";
import type { ModerationVerb } from "~/posts";
import { anyPost, moderationActs } from "~/posts/index.server";

/** What is between those who keep the place alone, or undoes what the person has not felt. */
const UNTOLD = ["dismiss-flags", "clear-needs-info"] as const;
type Told = Exclude<ModerationVerb, (typeof UNTOLD)[number]>;

function isTold(verb: ModerationVerb): verb is Told {
  return !(UNTOLD as readonly ModerationVerb[]).includes(verb);
}

/**
 * Tells the author of a post what was done to it and why, at a confirmed address and in their
 * language. Names neither who did it nor anything that somebody wrote: a hidden text must not travel
 * on by mail, and the page says the rest.
 */
export async function mailAct(ctx: Context, actId: number): Promise<void> {
  const [act] = (await moderationActs(ctx, { id: actId, take: 1 })).acts;
  if (!act || !isTold(act.verb)) return;
  const { verb, reason } = act;
  const post = await anyPost(ctx, act.postId);
  if (post.authorId === act.actorId) return;
  const to = await recipientOf(ctx, post.authorId);
  if (!to?.verified) return;
  const t = translatorFor(to.locale);
  const { origin, name: site } = ctx.site;
  const reasonKey = `moderation.told.${verb}.${reason}`;
  const words = {
    subject: t(`moderation.mail.${verb}.subject`, { site, kind: post.kind }),
    paragraphs: [
      t(`moderation.mail.${verb}.text`, { kind: post.kind }),
      ...(isMessageKey(reasonKey, to.locale) ? [t(reasonKey)] : []),
      t("moderation.mail.page"),
    ],
    button: {
      label: t("moderation.mail.button"),
      url: `${origin}${paths.question(post.threadId)}#post-${post.id}`,
    },
    reason: t("moderation.mail.reason", { site }),
  };
  await ctx.mailer.send({ to: to.email, ...composeMail(ctx.site, to.locale, words) });
}
