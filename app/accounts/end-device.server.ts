import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import { signedInActor } from "./acting.server";
import { endSessions } from "./end-sessions.server";

/** Signs one of the person's own devices out. A device of others and one that is not there are refused alike. */
export async function endDevice(ctx: Context, { deviceId }: { deviceId: number }): Promise<void> {
  const actor = signedInActor(ctx);
  const count = await endSessions(ctx, actor.id, { id: deviceId });
  if (count === 0) throw new Refusal("account.device-unknown", {}, { status: 404 });
}
