import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { ActionBar, Button, ConfirmButton, Moment, Notice } from "~/ui";
import type { AskKeeper } from "./use-ask-keeper";

/** Says that the form holds what was written earlier, and how to begin anew. */
export function KeptNotice({ draftAt, keeper }: { draftAt: string | null; keeper: AskKeeper }) {
  const t = useTranslate();
  const { offer, restored } = keeper;
  if (offer) {
    return (
      <Notice kind="info" title={t("pages.ask.two-drafts")}>
        <p>{t("pages.ask.two-drafts-text")}</p>
        {offer.title ? <p className="mt-1 font-semibold">{offer.title}</p> : null}
        <div className="mt-2 flex flex-wrap gap-2">
          <Button type="button" kind="secondary" onClick={keeper.take}>
            {t("pages.ask.use-browser-draft")}
          </Button>
          <Button type="button" kind="quiet" onClick={keeper.drop}>
            {t("pages.ask.drop-browser-draft")}
          </Button>
        </div>
      </Notice>
    );
  }
  if (restored) {
    return (
      <Notice kind="info" announce>
        <p>{t("pages.ask.restored")}</p>
        <Button type="button" kind="quiet" onClick={keeper.drop}>
          {t("pages.ask.start-over")}
        </Button>
      </Notice>
    );
  }
  if (!draftAt) return null;
  return (
    <Notice kind="info">
      <p>
        {t("pages.ask.from-draft")} <Moment at={draftAt} relative />
      </p>
      <ActionBar>
        <ConfirmButton
          action={paths.ask()}
          fields={{ do: "discard" }}
          label={t("pages.ask.start-over")}
          question={t("pages.ask.start-over-question")}
          confirm={t("pages.ask.start-over-confirm")}
          icon="delete"
        />
      </ActionBar>
    </Notice>
  );
}
