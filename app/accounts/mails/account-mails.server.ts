import { type Locale, translatorFor } from "~/i18n";
import type { Context, Site } from "~/infra/context";
import { composeMail, type MailWords } from "~/infra/mailer/compose";
import { paths } from "~/paths";
import { issueToken, LINK_LIFETIMES } from "../tokens.server";
import { personWithAddress, recipientOf } from "./recipient.server";

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;

/** Asks somebody who signed up to confirm the address; does nothing when it is confirmed. */
export async function mailVerification(ctx: Context, personId: number): Promise<void> {
  const to = await recipientOf(ctx, personId);
  if (!to || to.verified) return;
  const secret = await issueToken(ctx, "verify-address", { personId, email: to.email });
  const t = translatorFor(to.locale);
  const site = ctx.site.name;
  await send(ctx, to.email, to.locale, {
    subject: t("mails.verification.subject", { site }),
    paragraphs: [
      t("mails.verification.text", { site }),
      t("mails.verification.until", { days: LINK_LIFETIMES["verify-address"] / (24 * HOUR) }),
    ],
    button: {
      label: t("mails.verification.button"),
      url: link(ctx.site, paths.verifyAddress(secret)),
    },
    reason: t("mails.verification.reason", { site }),
  });
}

/** Tells the owner of an address that somebody gave it for another account. */
export async function mailAddressKnown(ctx: Context, personId: number): Promise<void> {
  const to = await recipientOf(ctx, personId);
  if (!to) return;
  const t = translatorFor(to.locale);
  const site = ctx.site.name;
  await send(ctx, to.email, to.locale, {
    subject: t("mails.address-known.subject", { site }),
    paragraphs: [t("mails.address-known.text", { site }), t("mails.address-known.help")],
    button: { label: t("mails.address-known.button"), url: link(ctx.site, paths.signIn()) },
    reason: t("mails.address-known.reason", { site }),
  });
}

/** Mails the link that sets a new password; to nobody when the address is nobody's. */
export async function mailPasswordReset(ctx: Context, email: string): Promise<void> {
  const personId = await personWithAddress(ctx, email);
  const to = personId === null ? null : await recipientOf(ctx, personId);
  if (personId === null || !to) return;
  const secret = await issueToken(ctx, "reset-password", { personId, email });
  const t = translatorFor(to.locale);
  const site = ctx.site.name;
  await send(ctx, email, to.locale, {
    subject: t("mails.password-reset.subject", { site }),
    paragraphs: [
      t("mails.password-reset.text", { site }),
      t("mails.password-reset.until", { minutes: LINK_LIFETIMES["reset-password"] / MINUTE }),
    ],
    button: {
      label: t("mails.password-reset.button"),
      url: link(ctx.site, paths.newPassword(secret)),
    },
    reason: t("mails.password-reset.reason", { site }),
  });
}

/** Tells somebody that their password was changed. */
export async function mailPasswordChanged(ctx: Context, personId: number): Promise<void> {
  const to = await recipientOf(ctx, personId);
  if (!to) return;
  const t = translatorFor(to.locale);
  const site = ctx.site.name;
  await send(ctx, to.email, to.locale, {
    subject: t("mails.password-changed.subject", { site }),
    paragraphs: [t("mails.password-changed.text", { site }), t("mails.password-changed.help")],
    button: {
      label: t("mails.password-changed.button"),
      url: link(ctx.site, paths.forgottenPassword()),
    },
    reason: t("mails.password-changed.reason", { site }),
  });
}

/** Mails the link that moves an account to this address; when the address has an account, its owner is told instead. */
export async function mailAddressChange(
  ctx: Context,
  personId: number,
  email: string,
): Promise<void> {
  const owner = await personWithAddress(ctx, email);
  if (owner === personId) return;
  if (owner !== null) return mailAddressKnown(ctx, owner);
  const person = await recipientOf(ctx, personId);
  if (!person) return;
  const secret = await issueToken(ctx, "change-address", { personId, email });
  const t = translatorFor(person.locale);
  const site = ctx.site.name;
  await send(ctx, email, person.locale, {
    subject: t("mails.address-change.subject", { site }),
    paragraphs: [
      t("mails.address-change.text", { site }),
      t("mails.address-change.until", { hours: LINK_LIFETIMES["change-address"] / HOUR }),
    ],
    button: {
      label: t("mails.address-change.button"),
      url: link(ctx.site, paths.confirmAddress(secret)),
    },
    reason: t("mails.address-change.reason", { site }),
  });
}

/** Tells the present address that a change was asked for. */
export async function mailAddressNotice(ctx: Context, personId: number): Promise<void> {
  const to = await recipientOf(ctx, personId);
  if (!to) return;
  const t = translatorFor(to.locale);
  const site = ctx.site.name;
  await send(ctx, to.email, to.locale, {
    subject: t("mails.address-notice.subject", { site }),
    paragraphs: [t("mails.address-notice.text", { site }), t("mails.address-notice.help")],
    button: {
      label: t("mails.address-notice.button"),
      url: link(ctx.site, paths.forgottenPassword()),
    },
    reason: t("mails.address-notice.reason", { site }),
  });
}

/** Tells the former address that the account has left it. */
export async function mailAddressChanged(
  ctx: Context,
  personId: number,
  oldEmail: string,
): Promise<void> {
  const person = await recipientOf(ctx, personId);
  if (!person) return;
  const t = translatorFor(person.locale);
  const site = ctx.site.name;
  await send(ctx, oldEmail, person.locale, {
    subject: t("mails.address-changed.subject", { site }),
    paragraphs: [t("mails.address-changed.text", { site }), t("mails.address-changed.help")],
    button: { label: t("mails.address-changed.button"), url: link(ctx.site, paths.help()) },
    reason: t("mails.address-notice.reason", { site }),
  });
}

function link(site: Site, path: string): string {
  return site.origin + path;
}

async function send(ctx: Context, to: string, locale: Locale, words: MailWords): Promise<void> {
  await ctx.mailer.send({ to, ...composeMail(ctx.site, locale, words) });
}
