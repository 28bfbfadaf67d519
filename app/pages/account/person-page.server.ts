import { personProfile } from "~/accounts/index.server";
import type { PersonList } from "~/answers";
import { personActivity } from "~/answers/index.server";
import type { Context } from "~/infra/context";

/** A person's public page: who they are and one of their three lists; null when there is nobody. */
export async function personPage(
  ctx: Context,
  id: number,
  wanted: { show: PersonList; page: number },
) {
  const profile = await personProfile(ctx, id);
  if (!profile) return null;
  const { counts, show, list } = await personActivity(ctx, id, wanted);
  return { ...profile, counts, show, list, own: ctx.actor?.id === id };
}

export type PersonPageView = NonNullable<Awaited<ReturnType<typeof personPage>>>;
