import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/http/context.server";
import { refusalText } from "~/http/forms.server";
import { translatorFor } from "~/i18n";
import { headOf, NewPicturePage, windowTitle } from "~/pages";
import { madePicture, pictureRefusal } from "~/pages/index.server";

/** Where a picture is sent without scripts; the form goes to the uploads' own door. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = signedIn(args);
  const query = new URL(args.request.url).searchParams;
  const refusal = pictureRefusal(query.get("refused"));
  const title = translatorFor(ctx.locale)("attachments.page.title");
  return {
    title: windowTitle(title, ctx.site.name),
    made: await madePicture(ctx, query.get("made") ?? ""),
    problem: refusal && refusalText(ctx.locale, refusal),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function NewAttachment() {
  const { made, problem } = useLoaderData<typeof loader>();
  const answer = problem && {
    values: {},
    errors: { file: problem },
    summary: [{ field: "file", text: problem }],
  };
  return <NewPicturePage made={made} answer={answer || null} />;
}
