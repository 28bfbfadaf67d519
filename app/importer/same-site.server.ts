import { joinedAt } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { importedIds } from "~/posts/index.server";
import { NoDump } from "./dump-files.server";
import { readRows } from "./row-stream.server";

/** Enough people to tell two sites apart by; a broken row among them does no harm. */
const COMPARED = 200;

/**
 * Ids count from 1 on every site. Throws NoDump when people of this dump bear ids that were
 * imported before for people who joined at other moments: those are of another site.
 */
export async function refuseOtherSite(
  ctx: Context,
  origin: string,
  usersPath: string,
): Promise<void> {
  const joined = new Map<string, number>();
  for await (const item of readRows(usersPath)) {
    if (item.type !== "row") continue;
    const { Id = "", CreationDate = "" } = item.attributes;
    joined.set(Id, Date.parse(`${CreationDate}Z`));
    if (joined.size === COMPARED) break;
  }
  const known = await importedIds(ctx, { origin, kind: "person" }, joined.keys());
  const before = await joinedAt(ctx, [...known.values()]);
  let same = 0;
  let other = 0;
  for (const [id, localId] of known) {
    if (before.get(localId)?.getTime() === joined.get(id)) same++;
    else other++;
  }
  if (other > same) {
    throw new NoDump(
      "Another site was imported before, and ids of the two overlap. Name this one: --site NAME",
    );
  }
}
