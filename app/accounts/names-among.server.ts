import type { Context } from "~/infra/context";
import { nameSkeleton } from "./skeleton";

/** Those of the texts that read as somebody's name here, in whatever case and script. */
export async function namesAmong(ctx: Context, texts: readonly string[]): Promise<Set<string>> {
  const skeletons = new Map(texts.map((text) => [text, nameSkeleton(text)]));
  const asked = [...new Set(skeletons.values())].filter((skeleton) => skeleton !== "");
  if (asked.length === 0) return new Set();
  const rows = await ctx.db.person.findMany({
    where: { nameSkeleton: { in: asked } },
    select: { nameSkeleton: true },
  });
  const known = new Set(rows.map((row) => row.nameSkeleton));
  return new Set(texts.filter((text) => known.has(skeletons.get(text) ?? "")));
}
