import { mustBeAble } from "~/accounts/index.server";
import { ANSWER_LIMITS } from "~/answers";
import { postAnswer } from "~/answers/index.server";
import { asLocale, LOCALES, type Locale } from "~/i18n";
import type { Context } from "~/infra/context";
import { readSubmissionKey } from "~/posts/index.server";
import { Refusal } from "~/shared/refusal";
import { TextChecks } from "~/shared/text";
import { OPEN_STATES } from "../kinds";
import { type AfterAnswer, ANSWER_FIELDS } from "./answering";
import { refuseArrivals, type Seen } from "./arrivals.server";
import { keptInside, refuseKeptInside } from "./kept-inside.server";
import { solveCase, waitForCustomer } from "./moving-case.server";
import { noteAnswer } from "./note-posts.server";

export type AnswerCaseInput = {
  caseId: number;
  /** One text for each language that the case's threads have. */
  bodies: Partial<Record<Locale, string>>;
  /** Random, from the form, at most 50 characters: the same key twice answers once. */
  key: string;
  after: AfterAnswer;
} & Seen;

/**
 * Answers a case officially: one text a language lands in each open thread of that language, addressed
 * to its asker where there are several threads. Each may be sent again without doubling. Before
 * anything is stored it refuses, at `bodyEn` or `bodyZh`, the codes of TextChecks,
 * `case.note-in-public` {words} and `case.private-in-public`; then `case.posted-meanwhile` (409) at
 * `confirm`, `question.closed` and `question.locked` (409), `case.over` (409) and `case.not-found`.
 */
export async function answerCase(
  ctx: Context,
  input: AnswerCaseInput,
): Promise<{ answerIds: number[] }> {
  mustBeAble(ctx, "work-cases");
  const actor = mustBeAble(ctx, "answer-officially");
  const { caseId } = input;
  const key = readSubmissionKey(input.key);
  const { threads, state } = await openThreads(ctx, caseId);
  const languages = LOCALES.filter((locale) => threads.some((each) => each.language === locale));
  const kept = await keptInside(
    ctx,
    caseId,
    threads.map(({ questionId }) => questionId),
  );
  const checks = new TextChecks();
  const bodies = new Map(
    languages.map((locale) => {
      const field = ANSWER_FIELDS[locale];
      const text = checks.read(field, input.bodies[locale] ?? "", ANSWER_LIMITS);
      if (text) refuseKeptInside(checks, field, text, kept);
      return [locale, text] as const;
    }),
  );
  checks.done();
  await refuseArrivals(ctx, { ...input, actorId: actor.id });
  const answerIds: number[] = [];
  for (const { questionId, language, askerName } of threads) {
    const text = bodies.get(language) ?? "";
    const { answerId } = await postAnswer(ctx, {
      questionId,
      body: addressed(text, askerName, threads.length > 1),
      official: true,
      key: `${key}-${questionId}`,
    });
    // Not left to the job: whoever answered sees at once that the clocks are met.
    await noteAnswer(ctx, answerId);
    answerIds.push(answerId);
  }
  await ctx.db.caseDraft.deleteMany({ where: { caseId, personId: actor.id, editor: "public" } });
  if (state !== "solved" && input.after === "wait-customer") await waitForCustomer(ctx, { caseId });
  if (state !== "solved" && input.after === "solve")
    await solveCase(ctx, { caseId, solutionPostId: answerIds[0] ?? null });
  return { answerIds };
}

type OpenThread = { questionId: number; language: Locale; askerName: string };

/** The threads that take an answer; none is posted where one would refuse it. */
async function openThreads(ctx: Context, caseId: number) {
  const found = await ctx.db.supportCase.findUnique({
    where: { id: caseId },
    select: {
      state: true,
      language: true,
      threads: {
        where: { open: true },
        orderBy: [{ addedAt: "asc" }, { questionId: "asc" }],
        select: {
          questionId: true,
          question: {
            select: {
              closure: { select: { questionId: true } },
              lock: { select: { questionId: true } },
              post: {
                select: { language: true, removal: true, author: { select: { name: true } } },
              },
            },
          },
        },
      },
    },
  });
  if (!found) throw new Refusal("case.not-found", {}, { status: 404 });
  const { state, language } = found;
  if (![...OPEN_STATES, "solved"].includes(state))
    throw new Refusal("case.over", {}, { status: 409 });
  const standing = found.threads.filter(({ question }) => question.post.removal === null);
  for (const { question } of standing) {
    if (question.closure) throw new Refusal("question.closed", {}, { status: 409 });
    if (question.lock) throw new Refusal("question.locked", {}, { status: 409 });
  }
  if (standing.length === 0) throw new Refusal("post.not-found", {}, { status: 404 });
  const threads = standing.map(
    ({ questionId, question: { post } }): OpenThread => ({
      questionId,
      language: asLocale(post.language) ?? asLocale(language) ?? "en",
      askerName: post.author.name,
    }),
  );
  return { threads, state };
}

/**
 * The text with the asker named where it says {asker}; else, where one of several is meant, before it.
 * A mention writes a name without its blanks.
 */
function addressed(text: string, name: string, isOneOfMany: boolean): string {
  const mention = `@${name.replace(/\s+/gu, "")}`;
  if (text.includes("{asker}")) return text.replaceAll("{asker}", () => mention);
  return isOneOfMany ? `${mention}\n\n${text}` : text;
}
