import type { AppLoadContext } from "@remix-run/node";
import { can } from "~/accounts";
import { personView } from "~/accounts/index.server";
import { countOutdated } from "~/answers/index.server";
import { countIncidentOffers } from "~/escalation/index.server";
import { unreadNotices } from "~/notifications/index.server";
import { countRepliesNeeded } from "~/questions/index.server";
import { pageHydrates } from "./hydration";
import type { RootData } from "./root-data";

/** What the frame of every page needs to know of its reader. */
export async function rootData(request: Request, load: AppLoadContext): Promise<RootData> {
  const { ctx } = load;
  const { actor } = ctx;
  return {
    ...readerlessData(load),
    viewer: actor ? await personView(ctx, actor.id) : null,
    verified: actor?.verified ?? true,
    unread: await unreadNotices(ctx),
    replies: await countRepliesNeeded(ctx),
    staffAreas: [
      ...(can(actor, "work-cases") ? (["cases", "replies"] as const) : []),
      ...(can(actor, "hide") ? (["flags", "log"] as const) : []),
      ...(can(actor, "tend-articles") ? (["articles"] as const) : []),
      ...(can(actor, "confirm-answer") ? (["outdated"] as const) : []),
      ...(can(actor, "work-cases") ? (["duty"] as const) : []),
      ...(can(actor, "configure-support") ? (["rules", "calendars"] as const) : []),
      ...(can(actor, "configure-support")
        ? ([
            (await countIncidentOffers(ctx)) > 0 ? "incidents-offered" : "incidents",
            "reports",
          ] as const)
        : []),
      ...(can(actor, "tend-search") ? (["searches", "synonyms"] as const) : []),
      ...(can(actor, "tend-codes") ? (["codes"] as const) : []),
      ...(can(actor, "manage-roles") ? (["people"] as const) : []),
      ...(ctx.mailFolder && ctx.site.demo && can(actor, "see-demo-mail")
        ? (["mail"] as const)
        : []),
    ],
    staffCounts: { outdated: await countOutdated(ctx) },
    searchAway: can(actor, "work-cases") && ctx.search.isDegraded(),
    hydrates: pageHydrates(actor !== null, new URL(request.url).pathname),
  };
}

/**
 * The same for a page whose root loader did not run, since an action failed: never hydrated, and
 * without the reader where the database does not answer.
 */
export async function failedRootData(request: Request, load: AppLoadContext): Promise<RootData> {
  try {
    return { ...(await rootData(request, load)), hydrates: false };
  } catch {
    return readerlessData(load);
  }
}

function readerlessData({ ctx, timeZone, requestId }: AppLoadContext): RootData {
  return {
    locale: ctx.locale,
    timeZone,
    now: ctx.clock.now().toISOString(),
    siteName: ctx.site.name,
    viewer: null,
    verified: true,
    unread: 0,
    replies: 0,
    staffAreas: [],
    staffCounts: {},
    searchAway: false,
    hydrates: false,
    requestId,
  };
}
