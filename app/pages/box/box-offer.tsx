import { createContext, type ReactNode, useContext } from "react";
import { BOX_TEXT_FIELDS, boxFieldName } from "~/escalation";
import { useTranslate } from "~/i18n";
import { Checkbox, type FormAnswer, givenText, HiddenField, useHydrated } from "~/ui";

const BoxOffer = createContext(false);

/** Around forms of an asker about their own question: what is private in their texts may go into the box. */
export function BoxOffered({ offered, children }: { offered: boolean; children: ReactNode }) {
  return <BoxOffer.Provider value={offered}>{children}</BoxOffer.Provider>;
}

export const useBoxOffer = () => useContext(BoxOffer);

/** What a refused form had moved out of its text, where it is shown again on another page. */
export function CarriedFields({ answer }: { answer?: FormAnswer | null }) {
  return BOX_TEXT_FIELDS.map(boxFieldName).flatMap((name) =>
    [answer?.values[name] ?? []]
      .flat()
      .map((value) => <HiddenField key={`${name} ${value}`} name={name} value={value} />),
  );
}

/** Whether a form that came back had something for the private box: then it shows its fields, whoever asks. */
export function hasBoxValues(answer: FormAnswer | null | undefined): boolean {
  return BOX_TEXT_FIELDS.some((field) => givenText(answer, boxFieldName(field)));
}

type MoveMaskedProps = { answer?: FormAnswer | null; scope?: string | number };

/** Without scripts: whether what is masked in a form's texts goes into the box. With them, each text offers it. */
export function MoveMasked({ answer, scope }: MoveMaskedProps) {
  const t = useTranslate();
  const hydrated = useHydrated();
  if (!useBoxOffer() || hydrated) return null;
  return (
    <Checkbox
      name="toBox"
      scope={scope}
      label={t("private-box.move-masked")}
      hint={t("private-box.move-masked-hint")}
      answer={answer}
    />
  );
}
