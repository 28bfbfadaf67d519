import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { postAnswer } from "~/answers/index.server";
import { contextOf, notFound } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { readNoticesOfQuestion } from "~/notifications/index.server";
import {
  type AnswerFormAnswer,
  formAsTyped,
  headOf,
  noticeOf,
  questionSchema,
  ThreadPage,
  windowTitle,
  withMasked,
  withNotice,
  wordsOfHtml,
} from "~/pages";
import { previewOf, threadPage } from "~/pages/index.server";
import { parseId, paths } from "~/paths";
import { draftPlaces } from "~/posts";
import { saveDraft } from "~/posts/index.server";

/** What search engines show under a title. */
const DESCRIPTION_MAX = 160;

const schema = z.object({
  do: z.enum(["post", "preview", "save"]).default("post"),
  key: z.string().default(""),
  body: z.string().default(""),
  official: z.string().optional(),
});

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const questionId = parseId(args.params.questionId);
  if (!questionId) throw notFound();
  const url = new URL(args.request.url);
  const view = await threadPage(ctx, questionId, noticeOf(url));
  if (!view) throw notFound();
  const { thread } = view;
  const canonical = paths.question(thread.id, thread.title);
  // Only the number counts: an old or shortened title leads to the one address. But a form that was
  // refused there is shown again where it was sent: a redirect would lose what was typed.
  const isAfterForm = args.request.headers.has("Content-Type");
  if (url.pathname !== canonical && !isAfterForm) throw redirect(canonical + url.search, 301);
  await readNoticesOfQuestion(ctx, questionId);
  return {
    title: windowTitle(thread.title, ctx.site.name),
    description: wordsOfHtml(thread.html).slice(0, DESCRIPTION_MAX),
    canonical: ctx.site.origin + canonical,
    unlisted: thread.removal !== null,
    view,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const schemaOrg = data.view.thread.removal
    ? []
    : [{ "script:ld+json": questionSchema(data.view.thread, data.view.origin) }];
  return [...headOf(data), ...schemaOrg];
};

/** Answers the question, or does what one of the form's other buttons says. */
export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  const questionId = parseId(args.params.questionId);
  if (!questionId) throw notFound();
  const here = new URL(args.request.url).pathname;
  return answerForm(ctx, args.request, schema, async ({ do: what, key, body, official }) => {
    if (what === "preview") {
      const preview = await previewOf(ctx, [body], args.context.ip);
      return { ...formAsTyped({ body, official }), preview } satisfies AnswerFormAnswer;
    }
    if (what === "save") {
      const masked = await saveDraft(ctx, draftPlaces.answer(questionId), {
        body,
        ...(official ? { official } : {}),
      });
      return redirect(withMasked(withNotice(here, "draft-saved"), masked));
    }
    const { answerId, masked } = await postAnswer(ctx, {
      questionId,
      body,
      official: official === "on",
      key,
    });
    return redirect(withMasked(withNotice(here, "answered", answerId), masked));
  });
}

export default function Thread() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as AnswerFormAnswer | undefined;
  return <ThreadPage key={view.thread.id} view={view} answer={answer} />;
}
