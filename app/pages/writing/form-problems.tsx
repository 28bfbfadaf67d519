import { useTranslate } from "~/i18n";
import { ErrorSummary, type FormAnswer } from "~/ui";
import { SignInToPost } from "./sign-in-to-post";

/** Whether a form came back for no other reason than that nobody is signed in (any more). */
export function useSignInMissing(answer: FormAnswer | undefined): boolean {
  const t = useTranslate();
  const problems = answer?.summary ?? [];
  return problems.length === 1 && problems[0]?.text === t("refusals.account.sign-in-first");
}

type FormProblemsProps = {
  answer: FormAnswer | undefined;
  /** Where to come back to after signing in: this page unless told. */
  returnTo?: string;
  /** The browser keeps what was typed, so this page may be left. */
  kept?: boolean;
};

/** What is wrong with a form; when only a sign-in is missing, the way to it that loses nothing. */
export function FormProblems({ answer, returnTo, kept }: FormProblemsProps) {
  if (useSignInMissing(answer)) return <SignInToPost refused returnTo={returnTo} kept={kept} />;
  return <ErrorSummary answer={answer} />;
}
