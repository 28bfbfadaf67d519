import { boxFieldName } from "~/escalation";
import { useTranslate } from "~/i18n";
import { Button, fieldId, HiddenField, Notice, useHydrated } from "~/ui";
import { useBoxOffer } from "../box/box-offer";
import { type Moved, useMoving } from "../box/use-moving";
import { usePrivateData } from "./use-private-data";

type PrivateDataOfferProps = {
  /** The field whose text everybody will read, and its scope. */
  name: string;
  scope?: string | number;
};

const MOVED = {
  shown: "private-box.moved",
  carried: "private-box.will-move",
  dropped: "private-box.not-moved",
} as const satisfies Record<Moved, string>;

/**
 * Under a field: says what looks private in it and offers to mask it before anything is sent; to the
 * asker, also to move it to the private box.
 */
export function PrivateDataOffer({ name, scope }: PrivateDataOfferProps) {
  const t = useTranslate();
  const hydrated = useHydrated();
  const id = fieldId(name, scope);
  const { found, masked, mask } = usePrivateData(id);
  const { carried, moved, move, rest } = useMoving(id);
  const offered = useBoxOffer();
  if (!hydrated) return null;
  const maskOnly = () => {
    mask();
    rest();
  };
  return (
    // There from the start, so that what appears in it is read out.
    <div role="status">
      {carried.map(({ field, value }) => (
        <HiddenField key={`${field} ${value}`} name={boxFieldName(field)} value={value} />
      ))}
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
          <div className="flex flex-wrap gap-3">
            <Button type="button" kind="secondary" onClick={maskOnly}>
              {t("privacy.mask")}
            </Button>
            {offered ? (
              <Button type="button" kind="secondary" icon="private" onClick={() => move(mask())}>
                {t("private-box.move")}
              </Button>
            ) : null}
          </div>
        </Notice>
      ) : masked ? (
        <p className="mt-1 text-small text-soft">{t(moved ? MOVED[moved] : "privacy.mask-done")}</p>
      ) : null}
    </div>
  );
}
