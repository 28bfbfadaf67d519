import { type Locale, translatorFor } from "~/i18n";
import type { Site } from "~/infra/context";
import { composeMail } from "~/infra/mailer/compose";
import type { Mail } from "~/infra/mailer/port";
import { paths } from "~/paths";
import { type NoticeKind, quotesTitle } from "./kinds";

export type MailedNotice = { kind: NoticeKind; questionId: number; postId: number; title: string };

/** A mail names so many things; the inbox has the rest. */
const NAMED_MAX = 20;

/**
 * The mail about one notice or several: what happened and where to read it, no names and nothing of
 * what was written. With the headers of RFC 8058, by which mail programs unsubscribe in one click.
 */
export function composeNoticeMail(
  site: Site,
  locale: Locale,
  notices: readonly MailedNotice[],
  stopUrl: string,
): Omit<Mail, "to"> {
  const t = translatorFor(locale);
  const lineOf = ({ kind, title }: MailedNotice) =>
    t(`notices.mail.line.${kind}`, quotesTitle(kind) ? { title } : {});
  const linkOf = ({ questionId, postId }: MailedNotice) =>
    // Without the title: the mail of somebody who is named holds no words of a stranger.
    site.origin +
    (postId === questionId ? paths.question(questionId) : paths.post(questionId, "", postId));
  const [first, ...others] = notices;
  if (!first) throw new Error("A notice mail needs a notice");
  const single = others.length === 0;
  const more = notices.length - NAMED_MAX;
  const mail = composeMail(site, locale, {
    subject: single
      ? t(`notices.mail.subject.${first.kind}`, { site: site.name })
      : t("notices.mail.subject.several", { count: notices.length, site: site.name }),
    paragraphs: single
      ? [lineOf(first)]
      : [t("notices.mail.several", { count: notices.length, site: site.name })],
    links: single
      ? []
      : notices.slice(0, NAMED_MAX).map((each) => ({ label: lineOf(each), url: linkOf(each) })),
    button: single
      ? { label: t(`notices.mail.button.${first.kind}`), url: linkOf(first) }
      : {
          label: more > 0 ? t("notices.mail.more", { count: more }) : t("notices.mail.inbox"),
          url: site.origin + paths.inbox(),
        },
    reason: t("notices.mail.reason", { site: site.name }),
    stop: { label: t("notices.mail.stop"), url: stopUrl },
  });
  return {
    ...mail,
    headers: {
      ...mail.headers,
      "List-Unsubscribe": `<${stopUrl}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  };
}
