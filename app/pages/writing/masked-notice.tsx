import { useTranslate } from "~/i18n";
import type { PrivateKind } from "~/privacy";
import { Notice } from "~/ui";
import type { BoxWord } from "../notices";

type MaskedNoticeProps = { kinds: readonly PrivateKind[]; box?: readonly BoxWord[] };

/** After posting: what was masked and why, and what went into the private box. Nothing when nothing did. */
export function MaskedNotice({ kinds, box = [] }: MaskedNoticeProps) {
  const t = useTranslate();
  const kept = box.includes("kept");
  return (
    <>
      {kinds.length > 0 ? (
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
          {kept ? null : <p className="mt-1">{t("privacy.masked-next")}</p>}
        </Notice>
      ) : null}
      {kept ? (
        <Notice kind="success" title={t("private-box.boxed")} announce>
          {t("private-box.boxed-text")}
        </Notice>
      ) : null}
      {box.includes("left-out") ? (
        <Notice kind="warning" title={t("private-box.left-out")} announce>
          {t("private-box.left-out-text")}
        </Notice>
      ) : null}
    </>
  );
}
