import { Link, useLocation } from "@remix-run/react";
import type { AnswerView, ProofView } from "~/answers";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Facts, MarkButton, Notice } from "~/ui";
import { ProofSum } from "../proof/proof-sum";

type Props = { answer: AnswerView; viewerId: number | null };

/** 'It worked' and 'it did not', for everybody who reads, and what others said. */
export function ProofPart({ answer, viewerId }: Props) {
  const t = useTranslate();
  const { id, proof } = answer;
  const here = useLocation().pathname;
  if (!proof) return null;
  const { can, mine, worked, failed, lastConfirmedAt, places } = proof;
  if (!can && worked + failed === 0 && !lastConfirmedAt) return null;
  const returnTo = `${here}#post-${id}`;
  const press = (said: "worked" | "failed") => ({
    action: paths.proof(id),
    fields: { do: mine === said ? "take-back" : said, returnTo },
    // A visitor's page does not know what this device said before.
    pressed: viewerId === null ? undefined : mine === said,
    kind: "button" as const,
  });
  return (
    <section aria-label={t("proof.ask")} className="no-print mt-5 border-t border-line pt-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {can ? (
          <>
            <p className="font-semibold">{t("proof.ask")}</p>
            <div className="flex flex-wrap items-center gap-1">
              <MarkButton icon="accept" label={t("proof.worked")} {...press("worked")} />
              <MarkButton icon="close" label={t("proof.failed")} {...press("failed")} />
              <Link to={paths.proof(id)} className="act">
                {t("proof.where")}
              </Link>
            </div>
          </>
        ) : null}
        <ProofSum proof={proof} />
      </div>
      {places.length > 0 ? <Places places={places} /> : null}
    </section>
  );
}

/** Where it worked and where not, for whoever wants to know. */
function Places({ places }: { places: ProofView["places"] }) {
  const t = useTranslate();
  const kinds = [...new Set(places.map(({ kind }) => kind))];
  return (
    <details className="mt-2 text-small">
      <summary className="inline-flex min-h-11 items-center text-soft hover:text-accent sm:min-h-0">
        {t("proof.places")}
      </summary>
      <div className="mt-2">
        <Facts
          items={kinds.map((kind) => ({
            label: t(`proof.kind.${kind}`),
            value: (
              <ul>
                {places
                  .filter((each) => each.kind === kind)
                  .map(({ value, worked, total }) => (
                    <li key={value} className="flex flex-wrap justify-between gap-x-4">
                      <span className="[overflow-wrap:anywhere]">{value}</span>
                      <span className="tabular text-soft">
                        {t("proof.place", { worked, total })}
                      </span>
                    </li>
                  ))}
              </ul>
            ),
          }))}
        />
      </div>
    </details>
  );
}

/** Above an answer that may be outdated: why, and for its author what to do. */
export function OutdatedNotice({ answer, viewerId }: Props) {
  const t = useTranslate();
  const outdated = answer.proof?.outdated;
  if (!outdated || answer.removal) return null;
  return (
    <Notice kind="warning" title={t("proof.outdated")}>
      <p>{t(`proof.outdated.${outdated.why}`)}</p>
      {answer.author.id === viewerId ? <p>{t("proof.outdated.author")}</p> : null}
    </Notice>
  );
}
