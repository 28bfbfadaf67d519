import type { Context } from "~/infra/context";
import type { Happening, Subscription } from "~/infra/jobs/subscription";
import type { EventName, Events } from "~/shared/events";
import {
  mailAddressChange,
  mailAddressChanged,
  mailAddressKnown,
  mailAddressNotice,
  mailPasswordChanged,
  mailPasswordReset,
  mailVerification,
} from "./account-mails.server";

type Handler<Name extends EventName> = (ctx: Context, payload: Events[Name]) => Promise<void>;

/** One mail a job: a server that refuses one must not have its neighbours sent twice. */
function onEvent<Name extends EventName>(
  queue: string,
  events: readonly Name[],
  handle: Handler<Name>,
): Subscription {
  return {
    queue,
    events,
    batch: 1,
    async handle(ctx: Context, happenings: readonly Happening[]) {
      for (const { payload } of happenings) await handle(ctx, payload as Events[Name]);
    },
  };
}

/**
 * The mails that follow from what happens to an account. Links are made when the mail is written, so
 * no secret waits in a job; a job that runs twice sends a newer link, and the older one dies.
 */
export const accountSubscriptions: readonly Subscription[] = [
  onEvent(
    "accounts.mail-verification",
    ["account.registered", "address.verification-asked"],
    (ctx, { personId }) => mailVerification(ctx, personId),
  ),
  onEvent("accounts.mail-address-known", ["sign-up.repeated"], (ctx, { personId }) =>
    mailAddressKnown(ctx, personId),
  ),
  onEvent("accounts.mail-password-reset", ["password.reset-asked"], (ctx, { email }) =>
    mailPasswordReset(ctx, email),
  ),
  onEvent("accounts.mail-password-changed", ["password.changed"], (ctx, { personId }) =>
    mailPasswordChanged(ctx, personId),
  ),
  onEvent("accounts.mail-address-change", ["address.change-asked"], (ctx, { personId, email }) =>
    mailAddressChange(ctx, personId, email),
  ),
  onEvent("accounts.mail-address-notice", ["address.change-asked"], (ctx, { personId }) =>
    mailAddressNotice(ctx, personId),
  ),
  onEvent("accounts.mail-address-changed", ["address.changed"], (ctx, { personId, oldEmail }) =>
    mailAddressChanged(ctx, personId, oldEmail),
  ),
];
