import { postAnswer, postComment } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { type AskInput, askQuestion } from "~/questions/index.server";

let counter = 0;

/** A form's key that no other form has. */
export function formKey(): string {
  return `form-key-${++counter}`;
}

/** A question's form, filled in; what a test is about goes into `changes`. */
export function questionForm(changes: Partial<AskInput> = {}): AskInput {
  return {
    title: "My withdrawal is stuck since Monday",
    problemType: "withdrawal",
    body: "It says processing for three days now and nothing arrives.",
    tags: [],
    key: formKey(),
    ...changes,
  };
}

/** Asks as the person of `ctx`, and gives the question's id. */
export async function ask(ctx: Context, changes: Partial<AskInput> = {}): Promise<number> {
  return (await askQuestion(ctx, questionForm(changes))).questionId;
}

/** Answers as the person of `ctx`, and gives the answer's id. */
export async function answer(
  ctx: Context,
  questionId: number,
  changes: { body?: string; official?: boolean } = {},
): Promise<number> {
  const body = "Banks need up to five working days for this.";
  return (await postAnswer(ctx, { questionId, body, key: formKey(), ...changes })).answerId;
}

/** Comments as the person of `ctx`, and gives the comment's id. */
export async function comment(
  ctx: Context,
  postId: number,
  text = "Which bank is it?",
): Promise<number> {
  return (await postComment(ctx, postId, { text, key: formKey() })).commentId;
}

/** The code that something is refused with, or "" when it is not. */
export async function refusalOf(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => "",
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );
}
