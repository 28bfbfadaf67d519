import { useTranslate } from "~/i18n";
import type { NoticeKind } from "~/notifications";
import { paths } from "~/paths";
import {
  Button,
  ButtonLink,
  Checkboxes,
  FormActions,
  Notice,
  Page,
  PageTitle,
  PostForm,
} from "~/ui";

export type StopMailsView = {
  title: string;
  /** What following the link came to, or may still come to. */
  state: "alive" | "done" | "dead";
  kinds: NoticeKind[];
};

/** The page of a mail's 'stop' link. Opening it does nothing, since programs that check mail open links: the button does. */
export function StopMailsPage({ view: { state, kinds } }: { view: StopMailsView }) {
  const t = useTranslate();
  const toSettings = (
    <FormActions>
      <ButtonLink to={paths.settingsNotices()} kind="secondary">
        {t("notices.unsubscribe.settings")}
      </ButtonLink>
    </FormActions>
  );
  if (state === "dead") {
    return (
      <Page width="form">
        <PageTitle lead={t("notices.unsubscribe.dead-text")}>
          {t("notices.unsubscribe.dead")}
        </PageTitle>
        {toSettings}
      </Page>
    );
  }
  if (state === "done") {
    return (
      <Page width="form">
        <PageTitle>{t("notices.unsubscribe.title")}</PageTitle>
        <Notice kind="success" title={t("notices.unsubscribe.done")} announce>
          {t("notices.unsubscribe.done-next")}
        </Notice>
        {toSettings}
      </Page>
    );
  }
  return (
    <Page width="form">
      <PageTitle lead={t("notices.unsubscribe.lead")}>{t("notices.unsubscribe.title")}</PageTitle>
      <PostForm reload>
        <Checkboxes
          name="kinds"
          label={t("notices.unsubscribe.kinds")}
          initial={kinds}
          options={kinds.map((kind) => ({ value: kind, label: t(`notices.kind.${kind}`) }))}
        />
        <FormActions>
          <Button>{t("notices.unsubscribe.do")}</Button>
        </FormActions>
      </PostForm>
    </Page>
  );
}
