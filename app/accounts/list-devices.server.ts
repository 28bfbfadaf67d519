import { translatorFor } from "~/i18n";
import type { Context } from "~/infra/context";
import { signedInActor } from "./acting.server";
import { deviceFromText } from "./device-name";

/** A device that is signed in. Instants are ISO 8601 texts. */
export type Device = {
  id: number;
  device: string;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
};

/** A person's signed-in devices, this one first, then by when they were last seen; at most 100. */
export async function listDevices(
  ctx: Context,
  { sessionId }: { sessionId: number | null },
): Promise<Device[]> {
  const actor = signedInActor(ctx);
  const t = translatorFor(ctx.locale);
  const rows = await ctx.db.session.findMany({
    where: { personId: actor.id, expiresAt: { gt: ctx.clock.now() } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
    take: 100,
    select: { id: true, device: true, createdAt: true, lastSeenAt: true },
  });
  const devices = rows.map(({ id, device, createdAt, lastSeenAt }) => {
    const { browser, system } = deviceFromText(device);
    const name =
      browser && system
        ? t("accounts.device", { browser, system })
        : browser || system || t("accounts.device-unknown");
    const current = id === sessionId;
    return {
      id,
      device: name,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      current,
    };
  });
  return [
    ...devices.filter(({ current }) => current),
    ...devices.filter(({ current }) => !current),
  ];
}
