import { type Locale, translatorFor } from "~/i18n";
import type { Context } from "~/infra/context";
import { paths } from "~/paths";
import { type Feed, NEVER } from "~/shared/atom-feed";
import { incidentView, publicSelect } from "./incident-lines.server";

/** Updates that a feed holds: readers come by at least weekly. */
const ENTRIES_MAX = 50;

/** The feed of all incidents' updates in one language, the newest first: one entry an update. */
export async function statusFeed(ctx: Context, locale: Locale): Promise<Feed> {
  const t = translatorFor(locale);
  const { origin, name } = ctx.site;
  const rows = await ctx.db.incidentUpdate.findMany({
    orderBy: { id: "desc" },
    take: ENTRIES_MAX,
    select: { id: true, incident: { select: publicSelect } },
  });
  const entries = rows.flatMap(({ id, incident }) => {
    const view = incidentView(incident, locale);
    const update = view.updates.find((each) => each.id === id);
    if (!update) return [];
    const url = `${origin}${paths.incident(view.id)}`;
    return [
      {
        id: `${url}#update-${id}`,
        title: `${view.title} (${t(`incidents.state.${update.state}`)})`,
        url: `${url}#update-${id}`,
        updatedAt: update.at,
        text: update.text,
      },
    ];
  });
  const self = `${origin}${paths.statusFeed(locale)}`;
  return {
    id: self,
    title: t("incidents.status.feed-title", { site: name }),
    language: locale,
    author: name,
    url: `${origin}${paths.status()}`,
    selfUrl: self,
    updatedAt: entries[0]?.updatedAt ?? NEVER,
    entries,
  };
}
