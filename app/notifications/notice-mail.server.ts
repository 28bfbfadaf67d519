import { isMessageKey, type Locale, translatorFor } from "~/i18n";
import type { Site } from "~/infra/context";
import { composeMail } from "~/infra/mailer/compose";
import type { Mail } from "~/infra/mailer/port";
import { paths } from "~/paths";
import { quotesTitle } from "./kinds";
import { type NoticeSubject, reasonWords } from "./words";

/** `path`: where it stands. */
export type MailedNotice = NoticeSubject & { title: string; path: string };

/** A mail names so many things; the inbox has the rest. */
const NAMED_MAX = 20;

/**
 * The mail about one notice or several: what happened and where to read it, no names and nothing of
 * what was written: a hidden text must not travel on by mail, and the page says the rest. With the headers of RFC 8058, by which mail programs unsubscribe in one click.
 */
export function composeNoticeMail(
  site: Site,
  locale: Locale,
  notices: readonly MailedNotice[],
  stopUrl: string,
): Omit<Mail, "to"> {
  const t = translatorFor(locale);
  const sentencesOf = (notice: MailedNotice) => {
    const { kind, words, postKind, title } = notice;
    const reason = reasonWords(notice);
    return [
      t(`notices.mail.line.${words}`, quotesTitle(kind) ? { title } : { kind: postKind }),
      ...(isMessageKey(reason, locale) ? [t(reason)] : []),
    ];
  };
  const lineOf = (notice: MailedNotice) => sentencesOf(notice).join(locale === "en" ? " " : "");
  // What was flagged may be out of its reader's sight.
  const linkOf = ({ kind, path }: MailedNotice) =>
    site.origin + (kind === "flag-outcome" ? paths.inbox() : path);
  const [first, ...others] = notices;
  if (!first) throw new Error("A notice mail needs a notice");
  const single = others.length === 0;
  const more = notices.length - NAMED_MAX;
  const mail = composeMail(site, locale, {
    subject: single
      ? t(`notices.mail.subject.${first.words}`, { site: site.name })
      : t("notices.mail.subject.several", { count: notices.length, site: site.name }),
    paragraphs: single
      ? [...sentencesOf(first), ...(first.kind === "moderation" ? [t("notices.mail.page")] : [])]
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
