import type { OfferView } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { ButtonLink, MarkButton, Moment, Notice } from "~/ui";

/** Jumps of reports that a lead decides about; nothing where there is none. */
export function OfferList({ offers }: { offers: readonly OfferView[] }) {
  const t = useTranslate();
  return offers.map(({ id, errorCode, reports, offeredAt }) => (
    <Notice
      key={id}
      kind="warning"
      title={
        errorCode
          ? t("incidents.staff.offer-code", { code: errorCode, reports })
          : t("incidents.staff.offer-flood", { reports })
      }
    >
      <p>
        {t("incidents.staff.offer-since")} <Moment at={offeredAt} />
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <ButtonLink to={paths.newIncident({ code: errorCode, offer: id })} kind="secondary">
          {t("incidents.staff.offer-declare")}
        </ButtonLink>
        <MarkButton
          action={paths.staffIncidents()}
          fields={{ offerId: id }}
          icon="close"
          label={t("incidents.staff.offer-dismiss")}
        />
      </div>
    </Notice>
  ));
}
