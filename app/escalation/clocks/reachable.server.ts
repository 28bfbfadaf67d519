import type { Context } from "~/infra/context";
import { isWorkingAt } from "../duty/on-duty.server";

/**
 * Notices are gathered for two minutes, and a person gets one mail in fifteen: whoever still works then
 * reads the mail at work.
 */
const MAIL_WAIT_MS = 17 * 60_000;

/** Whether somebody of the staff works now, and still when a mail written now arrives. */
export async function isReachable(ctx: Context, personId: number): Promise<boolean> {
  const now = ctx.clock.now();
  const arrival = new Date(now.getTime() + MAIL_WAIT_MS);
  return (await isWorkingAt(ctx, personId, now)) && (await isWorkingAt(ctx, personId, arrival));
}
