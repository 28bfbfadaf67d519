import { useTranslate } from "~/i18n";
import { COMMENT_LIMITS } from "~/posts";
import { BackLink, CommentForm, type FormAnswer, Page, PageTitle } from "~/ui";
import { BoxOffered, CarriedFields, MoveMasked } from "../box/box-offer";
import { useSignInMissing } from "../writing/form-problems";
import { SignInToPost } from "../writing/sign-in-to-post";
import { WritingAids } from "../writing/writing-aids";
import type { PostPlace } from "./post-place";

type CommentPageProps = {
  place: PostPlace;
  formKey: string;
  signedIn: boolean;
  /** The question is the reader's own, and its private box takes something. */
  takesPrivate: boolean;
  answer: FormAnswer | undefined;
};

/** A comment alone on its page, with what was typed and why it was refused. */
export function CommentPage({ place, formKey, signedIn, takesPrivate, answer }: CommentPageProps) {
  const t = useTranslate();
  const signInMissing = useSignInMissing(answer);
  const [thread = ""] = place.path.split("#");
  return (
    <Page width="form">
      <BackLink to={place.path}>{place.questionTitle}</BackLink>
      <PageTitle>{t("pages.comment.heading")}</PageTitle>
      {signedIn && !signInMissing ? null : <SignInToPost refused={answer !== undefined} />}
      {signedIn || answer ? (
        <CommentForm
          postId={place.postId}
          answer={answer}
          limit={COMMENT_LIMITS}
          fields={{ key: formKey, returnTo: thread }}
          cancelTo={place.path}
          after={
            <BoxOffered offered={takesPrivate}>
              <WritingAids name="text" scope={place.postId} pictures={signedIn} />
              <CarriedFields answer={answer} />
              <MoveMasked answer={answer} scope={place.postId} />
            </BoxOffered>
          }
        />
      ) : null}
    </Page>
  );
}
