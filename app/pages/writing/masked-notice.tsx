import { useTranslate } from "~/i18n";
import type { PrivateKind } from "~/privacy";
import { Notice } from "~/ui";

/** After posting: what was masked and why. Nothing when nothing was. */
export function MaskedNotice({ kinds }: { kinds: readonly PrivateKind[] }) {
  const t = useTranslate();
  if (kinds.length === 0) return null;
  return (
    <Notice kind="info" title={t("privacy.masked")} announce>
      <ul className="mt-1 space-y-1">
        {kinds.map((kind) => (
          <li key={kind}>
            {t("privacy.masked-kind", {
              name: t(`privacy.${kind}`),
              reason: t(`privacy.${kind}-why`),
            })}
          </li>
        ))}
      </ul>
      <p className="mt-1">{t("privacy.masked-next")}</p>
    </Notice>
  );
}
