import type { Context } from "~/infra/context";
import { deviceOf } from "./device-cookie.server";

/**
 * The page of ours that a request came from, as its `Referer` says, or null; and the hash of the device's
 * cookie where it has one. Neither is stored by this, and no cookie is made.
 */
export function arrivalOf(
  ctx: Context,
  request: Request,
): { from: URL | null; deviceHash: string | null } {
  const { deviceHash, fresh } = deviceOf(ctx, request);
  return { from: ownReferer(request), deviceHash: fresh ? null : deviceHash };
}

function ownReferer(request: Request): URL | null {
  const given = request.headers.get("referer");
  if (!given || !URL.canParse(given)) return null;
  const url = new URL(given);
  return url.origin === new URL(request.url).origin ? url : null;
}
