import { randomUUID } from "node:crypto";
import { currentIncidents } from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import { articleRows, articlesOf } from "~/knowledge/index.server";
import { draftPlaces } from "~/posts";
import { readDraft } from "~/posts/index.server";
import { withoutPrivateData } from "~/privacy";
import { ERROR_CODE_LIMITS } from "~/questions";
import { findSimilar } from "~/search/index.server";
import { noticeOf } from "../notices";
import type { AskPageView } from "./ask-page";
import { asAskFields } from "./browser-draft";
import { SIMILAR_TEXT_MAX, type SimilarView } from "./use-similar";

/** Words carried here from a search, in characters; longer ones are no title. */
const CARRIED_MAX = 200;

/** Articles offered before the questions. */
const ARTICLES_OFFERED = 2;

/** Articles and similar questions for a title and the beginning of a text, as the ask page shows them. */
export async function similarTo(ctx: Context, given: string, text = ""): Promise<SimilarView> {
  const title = given.slice(0, CARRIED_MAX).trim();
  const body = text.slice(0, SIMILAR_TEXT_MAX);
  const { articleIds, rows, degraded } = await findSimilar(ctx, {
    title: withoutPrivateData(title).text,
    body: withoutPrivateData(body).text,
  });
  const ids = rows.map(({ row }) => row.id);
  const writtenUp = await articlesOf(ctx, ids);
  // Those of the threads that fit best come with them, however far their own words are.
  const wanted = [...new Set([...articleIds, ...[...writtenUp.values()].map(({ id }) => id)])];
  const shown = (await articleRows(ctx, wanted)).slice(0, ARTICLES_OFFERED);
  const offered = new Set(shown.map(({ id }) => id));
  return {
    title,
    articles: shown.map(({ id, title: name, language }) => ({ id, title: name, language })),
    // A thread whose article is offered says nothing more.
    rows: rows.filter(({ row }) => !offered.has(writtenUp.get(row.id)?.id ?? 0)),
    degraded,
  };
}

/** The ask form: with the actor's draft, else with the words, problem type and error code that the address carries. */
export async function askPage(ctx: Context, url: URL): Promise<AskPageView> {
  const draft = await readDraft(ctx, draftPlaces.question());
  const carried = {
    title: (url.searchParams.get("title") ?? "").slice(0, CARRIED_MAX),
    problemType: url.searchParams.get("type") ?? "",
    errorCode: (url.searchParams.get("code") ?? "").slice(0, ERROR_CODE_LIMITS.max),
  };
  const fields = asAskFields(
    draft
      ? {
          ...draft.fields,
          title: draft.fields.title || carried.title,
          errorCode: draft.fields.errorCode || carried.errorCode,
        }
      : carried,
  );
  return {
    formKey: randomUUID(),
    signedIn: ctx.actor !== null,
    fields,
    draftAt: draft?.updatedAt ?? null,
    notice: noticeOf(url),
    incidents: await currentIncidents(ctx),
    similar: fields.title ? await similarTo(ctx, fields.title, fields.body) : null,
  };
}
