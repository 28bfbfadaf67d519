import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { allowed, notFound } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { pageNumber, SYNONYM_NOTICES, SynonymsPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { paths } from "~/paths";
import { searchText, splitTerms } from "~/search";
import {
  addSynonyms,
  changeSynonyms,
  removeSynonyms,
  switchSynonyms,
  synonymGroup,
  synonymList,
} from "~/search/index.server";
import type { FormAnswer } from "~/ui";

const schema = z.object({
  do: z.enum(["save", "switch-off", "switch-on", "remove"]),
  key: z.string().default(""),
  terms: z.string().default(""),
});

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "tend-search");
  const url = new URL(args.request.url);
  const find = searchText(url.searchParams.get("find") ?? "");
  const key = url.searchParams.get("edit");
  const edited = key === null ? null : await synonymGroup(ctx, key);
  if (key !== null && !edited) throw notFound();
  return {
    title: pageTitle(ctx, edited ? "synonyms.edit-title" : "synonyms.title"),
    view: {
      find,
      found: await synonymList(ctx, { find, page: pageNumber(url) }),
      edited,
      notice: noticeOf(args.request, SYNONYM_NOTICES),
    },
  };
}

/** What a lead does to a group: new or other terms, off, on, or away. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "tend-search");
  return answerForm(ctx, args.request, schema, async ({ do: what, key, terms }) => {
    switch (what) {
      case "save":
        if (key) await changeSynonyms(ctx, { key, terms: splitTerms(terms) });
        else await addSynonyms(ctx, { terms: splitTerms(terms) });
        return redirect(paths.synonyms({ notice: "saved" }));
      case "remove":
        await removeSynonyms(ctx, key);
        return redirect(paths.synonyms({ notice: "removed" }));
      default:
        await switchSynonyms(ctx, { key, on: what === "switch-on" });
        return redirect(
          paths.synonyms({ notice: what === "switch-on" ? "switched-on" : "switched-off" }),
        );
    }
  });
}

export default function StaffSynonyms() {
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <SynonymsPage view={useLoaderData<typeof loader>().view} answer={answer} />;
}
