import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { indexingOf } from "~/answers";
import { postAnswer } from "~/answers/index.server";
import { arrivalOf } from "~/http/arrival.server";
import { MOVED_FORM, movedForBox } from "~/http/box-form.server";
import { contextOf, notFound } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { asLocale, translatorFor } from "~/i18n";
import { readNoticesOfQuestion } from "~/notifications/index.server";
import {
  type AnswerFormAnswer,
  breadcrumbSchema,
  formAsTyped,
  headOf,
  noticeOf,
  openHead,
  questionSchema,
  shortened,
  ThreadPage,
  withMasked,
  withNotice,
  wordsOfHtml,
} from "~/pages";
import { keepInBox, noteArrival, previewOf, threadPage } from "~/pages/index.server";
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
  ...MOVED_FORM,
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
  await noteArrival(ctx, questionId, arrivalOf(ctx, args.request));
  const original = thread.closure?.duplicateOf;
  const indexing = indexingOf(
    { ...thread, createdAt: new Date(thread.createdAt), duplicate: Boolean(original) },
    ctx.clock.now(),
  );
  const head = openHead(ctx, {
    about: thread.title,
    description: shortened(wordsOfHtml(thread.html), DESCRIPTION_MAX),
    address: original ? paths.question(original.id, original.title) : canonical,
    asked: url,
    written: thread.language,
  });
  // What was taken away, its asker and staff still see: of that, nothing goes outside.
  if (thread.removal) return { title: head.title, unlisted: true, view };
  // In the language of the question, as all that search engines read of this page.
  const t = translatorFor(asLocale(thread.language) ?? "en");
  const type = thread.problemType;
  const trail = [
    { name: t("pages.lists.heading"), path: paths.questions() },
    { name: t(`ui.problem.${type}`), path: paths.questions({ type }) },
    { name: thread.title, path: canonical },
  ];
  return { ...head, unlisted: indexing === "thin", trail, view };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { thread, origin } = data.view;
  // What was taken away has no trail, and goes nowhere outside.
  if (!("trail" in data)) return headOf(data);
  return [
    ...headOf(data),
    { "script:ld+json": questionSchema(thread, origin) },
    { "script:ld+json": breadcrumbSchema(data.trail, origin) },
  ];
};

/** Answers the question, or does what one of the form's other buttons says. */
export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  const questionId = parseId(args.params.questionId);
  if (!questionId) throw notFound();
  const here = new URL(args.request.url).pathname;
  return answerForm(
    ctx,
    args.request,
    schema,
    async ({ do: what, key, body, official, ...form }) => {
      if (what === "preview") {
        const preview = await previewOf(ctx, [body], args.context.ip);
        return {
          ...formAsTyped({ body, official, toBox: form.toBox }),
          preview,
        } satisfies AnswerFormAnswer;
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
      const box = await keepInBox(ctx, questionId, movedForBox(form), [body]);
      return redirect(withMasked(withNotice(here, "answered", answerId), masked, box));
    },
  );
}

export default function Thread() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as AnswerFormAnswer | undefined;
  return <ThreadPage key={view.thread.id} loaded={view} answer={answer} />;
}
