import { useTranslate } from "~/i18n";
import { MomentIn } from "~/ui";

type Sum = { worked: number; failed: number; lastConfirmedAt: string | null };

/** 'Worked for 41 of 47, last confirmed 2 days ago'; nothing where nobody said anything. */
export function ProofSum({ proof }: { proof: Sum }) {
  const t = useTranslate();
  const { worked, failed, lastConfirmedAt } = proof;
  const total = worked + failed;
  if (total === 0 && !lastConfirmedAt) return null;
  const counts = { worked, failed, total };
  return (
    <p className="text-small text-soft">
      {lastConfirmedAt ? (
        <MomentIn
          at={lastConfirmedAt}
          relative
          say={(at) =>
            total === 0
              ? t("proof.confirmed-by-support", { at })
              : t("proof.sum.confirmed", { ...counts, at })
          }
        />
      ) : (
        t("proof.sum", counts)
      )}
    </p>
  );
}
