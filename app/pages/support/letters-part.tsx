import type { LetterView } from "~/escalation";
import { useTranslate } from "~/i18n";
import { Card, Icon, Moment, Section, UserText } from "~/ui";
import { useAsLoaded } from "../thread/use-as-loaded";
import { LetterForm } from "./letter-form";

type LettersPartProps = {
  letters: readonly LetterView[];
  questionId: number;
  formKey: string;
  mayWrite: boolean;
};

/** What support and the asker write to each other alone; for everybody else, a line that it happened. */
export function LettersPart({ letters, questionId, formKey, mayWrite }: LettersPartProps) {
  const t = useTranslate();
  const own = letters.filter(({ text }) => text !== null);
  // A letter that comes neither opens the form under a reader nor closes it on who writes.
  const isTurn = useAsLoaded(own.at(-1)?.official === true, { formKey });
  if (own.length === 0 && !mayWrite) return <Stubs letters={letters} />;
  return (
    <Section id="private" title={t("support.letters.title")}>
      <Card tone="private">
        <p className="flex gap-2 font-semibold text-support">
          <Icon name="private" className="mt-[0.2em] size-5" />
          {t("support.letters.only")}
        </p>
        {own.length > 0 ? (
          <ol className="mt-2 divide-y divide-line">
            {own.map((letter) => (
              <Letter key={letter.id} letter={letter} />
            ))}
          </ol>
        ) : null}
        {mayWrite ? (
          <details className="mt-2" open={isTurn}>
            <summary className="act -ml-2.5 list-none">
              <Icon name="private" />
              {t("support.letters.write")}
            </summary>
            <LetterForm questionId={questionId} formKey={formKey} answer={undefined} />
          </details>
        ) : null}
      </Card>
    </Section>
  );
}

function Letter({ letter: { id, at, text } }: { letter: LetterView }) {
  const t = useTranslate();
  if (!text) return null;
  return (
    <li id={`private-${id}`} className="py-3">
      <p className="text-small text-soft">
        {t(text.mine ? "support.letters.yours" : "support.letters.theirs")} <Moment at={at} />
      </p>
      <UserText html={text.html} lang={text.language} compact />
    </li>
  );
}

function Stubs({ letters }: { letters: readonly LetterView[] }) {
  const t = useTranslate();
  if (letters.length === 0) return null;
  return (
    <ul className="mt-6 space-y-2" aria-label={t("support.letters.title")}>
      {letters.map(({ id, at }) => (
        <li
          key={id}
          className="flex flex-wrap items-center gap-x-2 rounded-large bg-sunken px-4 py-3 text-small text-soft"
        >
          <Icon name="private" className="size-5" />
          <span>{t("support.letters.stub")}</span>
          <Moment at={at} />
        </li>
      ))}
    </ul>
  );
}
