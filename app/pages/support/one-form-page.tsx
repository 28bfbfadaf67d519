import type { ReactNode } from "react";
import { type MessageKey, useTranslate } from "~/i18n";
import { BackLink, ErrorSummary, type FormAnswer, Page, PageTitle } from "~/ui";
import type { PostPlace } from "../posts/post-place";

type OneFormPageProps = {
  place: PostPlace;
  title: MessageKey;
  /** Of the form's fields, which tells them apart on the question's page. */
  scope?: string;
  answer: FormAnswer | undefined;
  children: ReactNode;
};

/** A form of the question's page alone: where it is shown again when it was refused. */
export function OneFormPage({ place, title, scope, answer, children }: OneFormPageProps) {
  const t = useTranslate();
  return (
    <Page width="form">
      <ErrorSummary answer={answer} scope={scope} />
      <BackLink to={place.path}>{place.questionTitle}</BackLink>
      <PageTitle>{t(title)}</PageTitle>
      {children}
    </Page>
  );
}
