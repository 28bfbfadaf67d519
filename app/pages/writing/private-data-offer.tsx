import { useTranslate } from "~/i18n";
import { Button, fieldId, Notice, useHydrated } from "~/ui";
import { usePrivateData } from "./use-private-data";

type PrivateDataOfferProps = {
  /** The field whose text everybody will read, and its scope. */
  name: string;
  scope?: string | number;
};

/** Under a field: says what looks private in it and offers to mask it before anything is sent. */
export function PrivateDataOffer({ name, scope }: PrivateDataOfferProps) {
  const t = useTranslate();
  const hydrated = useHydrated();
  const { found, masked, mask } = usePrivateData(fieldId(name, scope));
  if (!hydrated) return null;
  return (
    // There from the start, so that what appears in it is read out.
    <div role="status">
      {found.length > 0 ? (
        <Notice kind="warning">
          <ul className="space-y-1">
            {found.map(({ kind, count, reason }) => (
              <li key={kind}>
                <strong className="font-semibold">{t(`privacy.found.${kind}`, { count })}</strong>{" "}
                {t(reason)}
              </li>
            ))}
          </ul>
          <p className="mt-1 mb-3">{t("privacy.offer")}</p>
          <Button type="button" kind="secondary" onClick={mask}>
            {t("privacy.mask")}
          </Button>
        </Notice>
      ) : masked ? (
        <p className="mt-1 text-small text-soft">{t("privacy.mask-done")}</p>
      ) : null}
    </div>
  );
}
