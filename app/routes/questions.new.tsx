import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { arrivalOf } from "~/http/arrival.server";
import { BOX_FORM, typedForBox } from "~/http/box-form.server";
import { contextOf } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { translatorFor } from "~/i18n";
import {
  type AskAnswer,
  AskPage,
  formAsTyped,
  headOf,
  windowTitle,
  withMasked,
  withNotice,
} from "~/pages";
import { askPage, askWithBox, previewOf, similarTo } from "~/pages/index.server";
import { paths } from "~/paths";
import { draftPlaces } from "~/posts";
import { dropDraft, saveDraft } from "~/posts/index.server";
import { withoutPrivateData } from "~/privacy";
import { splitTags } from "~/questions";
import { claimSuggestions } from "~/search/index.server";

const text = z.string().default("");
const schema = z.object({
  do: z.enum(["post", "preview", "similar", "save", "discard"]).default("post"),
  key: text,
  problemType: text,
  title: text,
  errorCode: text,
  body: text,
  tried: text,
  tags: text,
  ...BOX_FORM,
});

/** The fields that a draft may hold: never those of the private box. */
const PUBLIC_FIELDS = ["problemType", "title", "errorCode", "body", "tried", "tags"] as const;
type PublicFields = Record<(typeof PUBLIC_FIELDS)[number], string>;

/** Anybody may fill the form in; posting it needs an account. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  // What they opened before they signed in is theirs now.
  await claimSuggestions(ctx, arrivalOf(ctx, args.request).deviceHash);
  const title = translatorFor(ctx.locale)("pages.ask.heading");
  const view = await askPage(ctx, new URL(args.request.url));
  return { title: windowTitle(title, ctx.site.name), view };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

/** Posts, or does what one of the form's other buttons says. A visitor gets the form back filled in (401). */
export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  return answerForm(ctx, args.request, schema, async ({ do: what, key, ...typed }) => {
    const fields = Object.fromEntries(
      PUBLIC_FIELDS.map((name) => [name, typed[name]]),
    ) as PublicFields;
    const box = typedForBox(typed);
    switch (what) {
      case "preview": {
        const preview = await previewOf(ctx, [fields.body, fields.tried], args.context.ip);
        return { ...formAsTyped(typed), preview } satisfies AskAnswer;
      }
      case "similar":
        return {
          ...formAsTyped(typed),
          similar: await similarTo(ctx, fields.title, fields.body),
        } satisfies AskAnswer;
      case "save": {
        const masked = await saveDraft(ctx, draftPlaces.question(), fields);
        // A redirect would lose what no draft keeps.
        if (box.pictures.length > 0 || Object.values(box.fields).some(Boolean))
          return { ...formAsTyped(typed), saved: masked } satisfies AskAnswer;
        return redirect(withMasked(withNotice(paths.ask(), "draft-saved"), masked));
      }
      case "discard":
        await dropDraft(ctx, draftPlaces.question());
        return redirect(withNotice(paths.ask(), "draft-dropped"));
      default: {
        const {
          questionId,
          masked,
          box: became,
        } = await askWithBox(ctx, { ...fields, tags: splitTags(fields.tags), key }, box);
        const { text: title } = withoutPrivateData(fields.title);
        const page = withNotice(paths.question(questionId, title), "asked");
        return redirect(withMasked(page, masked, became));
      }
    }
  });
}

export default function Ask() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as AskAnswer | undefined;
  return <AskPage key={view.draftAt} view={view} answer={answer} />;
}
