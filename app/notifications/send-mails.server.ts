import { recipientOf } from "~/accounts/index.server";
import type { Locale } from "~/i18n";
import type { Context } from "~/infra/context";
import { composeNoticeMail, type MailedNotice } from "./notice-mail.server";
import { type PlaceRow, placeOf, titleOf } from "./places";
import { standing } from "./standing.server";
import { subjectColumns, subjectJoins } from "./subject-rows.server";
import { issueUnsubscribeLink } from "./unsubscribe.server";
import { type SubjectRow, subjectOf } from "./words";

const MINUTE = 60 * 1000;
/** Longer than any try takes: a mail server that hangs is given up after 40 s. */
const FIRST_PAUSE = 5 * MINUTE;
const LONGEST_PAUSE = 60 * MINUTE;
/** After a week the mail is of no use. */
const GIVE_UP = 7 * 24 * 60 * MINUTE;
/** Mails one round sends; the others follow a minute later. */
const ROUND_MAX = 100;
/** So many failures in a row are a mail server that is down, not addresses that are wrong. */
const FAILURES_MAX = 3;

/**
 * Sends the mails that wait, oldest first. A try is claimed by a conditional write, so that of
 * several processes one sends; a failed one comes round again after 5 minutes to an hour, for a week.
 * Should the process die between sending and noting it, the mail goes out once more with the same
 * Message-ID, by which mailboxes know it.
 */
export async function sendNoticeMails(ctx: Context): Promise<void> {
  const now = ctx.clock.now();
  const waiting = { doneAt: null, tryAt: { lte: now } };
  const mails = await ctx.db.noticeMail.findMany({
    where: { ...waiting, createdAt: { gt: new Date(now.getTime() - GIVE_UP) } },
    orderBy: [{ tryAt: "asc" }, { id: "asc" }],
    take: ROUND_MAX,
    select: { id: true, personId: true, createdAt: true, tries: true },
  });
  let failures = 0;
  for (const mail of mails) {
    const pause = Math.min(FIRST_PAUSE * 2 ** Math.min(mail.tries, 10), LONGEST_PAUSE);
    const { count } = await ctx.db.noticeMail.updateMany({
      where: { ...waiting, id: mail.id },
      data: { tryAt: new Date(now.getTime() + pause), tries: { increment: 1 } },
    });
    if (count === 0) continue;
    try {
      await sendOne(ctx, mail);
      failures = 0;
    } catch (error) {
      // Its code alone: what a mail server says names the address.
      const { code } = error as { code?: unknown };
      ctx.log.warn({ mail: mail.id, code: String(code ?? "unknown") }, "a notice mail waits");
      if (++failures === FAILURES_MAX) return;
    }
  }
}

type WaitingMail = { id: number; personId: number; createdAt: Date };

async function sendOne(ctx: Context, { id, personId, createdAt }: WaitingMail): Promise<void> {
  const to = await recipientOf(ctx, personId);
  const notices = to?.verified ? await noticesOf(ctx, id, to.locale) : [];
  if (to && notices.length > 0) {
    const kinds = [...new Set(notices.map(({ kind }) => kind))];
    const stopPath = await issueUnsubscribeLink(ctx, personId, kinds);
    const mail = composeNoticeMail(ctx.site, to.locale, notices, ctx.site.origin + stopPath);
    const { hostname } = new URL(ctx.site.origin);
    const messageId = `<notices-${id}-${createdAt.getTime()}@${hostname}>`;
    await ctx.mailer.send({
      to: to.email,
      ...mail,
      headers: { ...mail.headers, "Message-ID": messageId },
    });
  }
  await ctx.db.noticeMail.updateMany({ where: { id }, data: { doneAt: ctx.clock.now() } });
}

/** What there is still to say, as it is now: unread, in sight and wanted by mail. */
async function noticesOf(ctx: Context, mailId: number, locale: Locale): Promise<MailedNotice[]> {
  const rows = await ctx.db.$queryRaw<(SubjectRow & PlaceRow)[]>`
    SELECT ${subjectColumns} FROM "Notice" n ${subjectJoins}
    LEFT JOIN "NoticeSetting" s ON s."personId" = n."personId" AND s.kind = n.kind
    WHERE n."mailId" = ${mailId} AND n."readAt" IS NULL AND COALESCE(s.mail, true) AND ${standing}
    ORDER BY n."createdAt", n.id`;
  return rows.flatMap((row) => {
    const subject = subjectOf(row);
    const title = titleOf(row, locale).title ?? "";
    // Without the title: the mail of somebody who is named holds no words of a stranger.
    return subject ? [{ ...subject, title, path: placeOf(row, false) }] : [];
  });
}
