import { randomUUID } from "node:crypto";
import type { Context } from "~/infra/context";
import { draftPlaces } from "~/posts";
import { readDraft } from "~/posts/index.server";
import { withoutPrivateData } from "~/privacy";
import { findSimilar } from "~/search/index.server";
import { noticeOf } from "../notices";
import type { AskPageView } from "./ask-page";
import { asAskFields } from "./browser-draft";
import type { SimilarView } from "./use-similar";

/** Words carried here from a search, in characters; longer ones are no title. */
const CARRIED_MAX = 200;

/** Similar questions for a title, as the ask page shows them. */
export async function similarTo(ctx: Context, given: string): Promise<SimilarView> {
  const title = given.slice(0, CARRIED_MAX).trim();
  return { title, ...(await findSimilar(ctx, { title: withoutPrivateData(title).text })) };
}

/** The ask form: with the actor's draft, else with the words and problem type that the address carries. */
export async function askPage(ctx: Context, url: URL): Promise<AskPageView> {
  const draft = await readDraft(ctx, draftPlaces.question());
  const carried = {
    title: (url.searchParams.get("title") ?? "").slice(0, CARRIED_MAX),
    problemType: url.searchParams.get("type") ?? "",
  };
  const fields = asAskFields(
    draft ? { ...draft.fields, title: draft.fields.title || carried.title } : carried,
  );
  return {
    formKey: randomUUID(),
    signedIn: ctx.actor !== null,
    fields,
    draftAt: draft?.updatedAt ?? null,
    notice: noticeOf(url),
    similar: fields.title ? await similarTo(ctx, fields.title) : null,
  };
}
