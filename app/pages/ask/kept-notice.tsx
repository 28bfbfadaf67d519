import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Button, ConfirmButton, Moment, Notice } from "~/ui";
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
        <details>
          <summary className="act -ml-2.5 list-none">{t("pages.ask.start-over")}</summary>
          <p className="mt-1 mb-2">{t("pages.ask.start-over-question")}</p>
          <Button type="button" kind="danger" onClick={keeper.drop}>
            {t("pages.ask.start-over-confirm")}
          </Button>
        </details>
      </Notice>
    );
  }
  if (!draftAt) return null;
  return (
    <Notice kind="info">
      <p>
        {t("pages.ask.from-draft")} <Moment at={draftAt} relative />
      </p>
      {/* What waits to be saved must not bring the draft back. */}
      <div onSubmit={keeper.stop}>
        <ConfirmButton
          action={paths.ask()}
          fields={{ do: "discard" }}
          label={t("pages.ask.start-over")}
          question={t("pages.ask.start-over-question")}
          confirm={t("pages.ask.start-over-confirm")}
          icon="delete"
        />
      </div>
    </Notice>
  );
}
