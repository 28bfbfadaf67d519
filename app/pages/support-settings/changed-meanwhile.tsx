import { useTranslate } from "~/i18n";
import type { PersonView } from "~/shared/views";
import { type FormAnswer, Moment, Notice, PersonLink } from "~/ui";

/** A field as it stands now, beside what was typed into the refused form. */
export type ComparedField = { label: string; now: string; yours: string };

type ChangedMeanwhileProps = {
  answer: FormAnswer | undefined;
  /** The newest version, who saved it and when. */
  version: number;
  by: PersonView | null;
  at: string;
  fields: readonly ComparedField[];
};

/** Somebody else saved after this form was loaded: both states, before saving again replaces theirs. */
export function ChangedMeanwhile({ answer, version, by, at, fields }: ChangedMeanwhileProps) {
  const t = useTranslate();
  if (!answer || Number(answer.values.version) === version) return null;
  const different = fields.filter(({ now, yours }) => now !== yours);
  return (
    <Notice kind="warning" title={t("support-settings.changed.title")}>
      <p className="text-small text-soft">
        {by ? <PersonLink person={by} /> : null} <Moment at={at} />
      </p>
      <p>{t("support-settings.changed.text")}</p>
      {different.length === 0 ? <p>{t("support-settings.changed.same")}</p> : null}
      <dl className="mt-2 space-y-2">
        {different.map(({ label, now, yours }) => (
          <div key={label} className="[overflow-wrap:anywhere]">
            <dt className="font-semibold">{label}</dt>
            <dd>{t("support-settings.changed.now", { text: now })}</dd>
            <dd>{t("support-settings.changed.yours", { text: yours })}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
