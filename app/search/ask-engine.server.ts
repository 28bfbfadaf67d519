import type { Context } from "~/infra/context";
import type { SearchEngine } from "~/infra/search-engine/port";
import { tellSynonyms } from "./synonyms/tell-synonyms.server";

/** What the engine answers, or `nothing` when it can't: reading and asking go on without it. */
export async function askEngine<Answer>(
  ctx: Context,
  ask: (engine: SearchEngine) => Promise<Answer>,
  nothing: Answer,
): Promise<Answer> {
  await tellSynonyms(ctx);
  try {
    return await ask(ctx.search);
  } catch (error) {
    ctx.log.warn({ error }, "search: no engine answered");
    return nothing;
  }
}
