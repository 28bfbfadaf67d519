import type { ReactNode } from "react";
import { useTranslate } from "~/i18n";
import { Card, Field, type FormAnswer, Icon, TextArea, TextInput } from "~/ui";
import { BOX_LIMITS, boxFieldName } from "./box";
import { BoxPictureAdder } from "./box-picture-adder";

/** The frame of everything that only official support reads: a lock, words, and a tint of its own. */
export function PrivateFrame({
  title,
  id,
  children,
}: {
  title: ReactNode;
  id: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <Card tone="private">
        <h2 id={id} className="flex gap-2 text-lead text-support">
          <Icon name="private" className="mt-[0.1em] size-6" />
          <span>{title}</span>
        </h2>
        {children}
      </Card>
    </section>
  );
}

type PrivateBoxFieldsProps = {
  answer?: FormAnswer | null;
  /** Nobody is signed in: says what will stand here, since nothing private is kept in a browser. */
  visitor?: boolean;
  /** Pictures are sent otherwise, or not here. */
  pictures?: boolean;
  /** Above the fields. */
  lead?: ReactNode;
  /** Below them. */
  children?: ReactNode;
};

/**
 * The private box as a part of a form: `boxTransaction`, `boxAccount`, `boxPhone`, `boxOther`, and
 * tickets of pictures in `boxFile`. Its contents belong in no draft.
 */
export function PrivateBoxFields({
  answer,
  visitor = false,
  pictures = true,
  lead,
  children,
}: PrivateBoxFieldsProps) {
  const t = useTranslate();
  return (
    <PrivateFrame title={t("private-box.heading")} id="private-box-title">
      {visitor ? (
        <p className="mt-2 text-soft">{t("private-box.after-sign-in")}</p>
      ) : (
        <>
          <div className="mt-2 mb-5 space-y-2 text-small">
            {lead ?? <p>{t("private-box.lead")}</p>}
            <p>{t("private-box.never")}</p>
          </div>
          <div className="grid items-end gap-x-5 gap-y-5 sm:grid-cols-2 [&>*]:mt-0!">
            <Line name="transaction" answer={answer} />
            <Line name="phone" answer={answer} type="tel" />
          </div>
          <div className="mt-5">
            <Line name="account" answer={answer} />
          </div>
          <Field
            name={boxFieldName("other")}
            label={t("private-box.other")}
            answer={answer}
            limit={BOX_LIMITS.other}
            optional
          >
            <TextArea height="short" autoComplete="off" />
          </Field>
          {pictures ? <BoxPictureAdder answer={answer} /> : null}
          {children}
        </>
      )}
    </PrivateFrame>
  );
}

type LineProps = {
  name: "transaction" | "account" | "phone";
  answer?: FormAnswer | null;
  type?: "tel";
};

function Line({ name, answer, type }: LineProps) {
  const t = useTranslate();
  return (
    <Field
      name={boxFieldName(name)}
      label={t(`private-box.${name}`)}
      hint={t(`private-box.${name}-hint`)}
      answer={answer}
      optional
    >
      <TextInput type={type} autoComplete="off" autoCapitalize="none" spellCheck={false} />
    </Field>
  );
}
