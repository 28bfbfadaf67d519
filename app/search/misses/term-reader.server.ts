import type { Context } from "~/infra/context";
import { synonymsInUse } from "../synonyms/synonyms-in-use.server";
import { type TermReader, termReader } from "./canonical-terms";

/** Reads texts by the synonyms that searches go by now. */
export async function currentTermReader(ctx: Context): Promise<TermReader> {
  return termReader(await synonymsInUse(ctx));
}
