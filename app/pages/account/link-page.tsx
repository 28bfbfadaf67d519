import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  Button,
  ButtonLink,
  ErrorSummary,
  FormActions,
  type FormAnswer,
  Notice,
  Page,
  PageTitle,
  PostForm,
} from "~/ui";
import { DeadLink } from "./dead-link";

export type LinkPageView = {
  title: string;
  /** What following the link came to, or may still come to. */
  state: "alive" | "done" | "dead";
  signedIn: boolean;
};

type LinkPageProps = {
  what: "verify" | "confirm";
  view: LinkPageView;
  answer: FormAnswer | undefined;
};

/**
 * The page of a mailed link that confirms an address. Opening it does nothing, since programs that
 * check mail open links: the button does.
 */
export function LinkPage({ what, view, answer }: LinkPageProps) {
  const t = useTranslate();
  if (view.state === "dead") {
    return (
      <DeadLink to={paths.settingsAddress()} label={t("account-pages.link.settings")}>
        {t(`account-pages.${what}.dead`)}
      </DeadLink>
    );
  }
  if (view.state === "done") {
    return (
      <Page width="form">
        <PageTitle>{t(`account-pages.${what}.done.title`)}</PageTitle>
        <Notice kind="success" announce>
          {t(`account-pages.${what}.done.text`)}
        </Notice>
        <FormActions>
          {view.signedIn ? (
            <ButtonLink to={paths.home()}>{t("account-pages.link.home")}</ButtonLink>
          ) : (
            <ButtonLink to={paths.signIn()}>{t("account-pages.sign-in.link")}</ButtonLink>
          )}
        </FormActions>
      </Page>
    );
  }
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <PageTitle lead={t(`account-pages.${what}.lead`)}>
        {t(`account-pages.${what}.title`)}
      </PageTitle>
      <PostForm reload>
        <FormActions>
          <Button>{t(`account-pages.${what}.do`)}</Button>
        </FormActions>
      </PostForm>
    </Page>
  );
}
