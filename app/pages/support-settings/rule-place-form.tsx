import { Form } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import { Button, Field, type FormAnswer, problemTypeKey, Select, TextInput } from "~/ui";

type RulePlaceFormProps = { tags: readonly string[]; answer?: FormAnswer | null };

/** Choosing the tag, and if wanted the type, that a rule is for. */
export function RulePlaceForm({ tags, answer = null }: RulePlaceFormProps) {
  const t = useTranslate();
  return (
    <Form method="get" action={paths.rule()} className="max-w-form">
      <div className="grid gap-4 *:mt-0 sm:grid-cols-2">
        <Field name="tag" label={t("support-settings.rules.tag")} answer={answer}>
          <TextInput list="tags-in-use" required autoComplete="off" maxLength={30} />
        </Field>
        <Field name="type" label={t("support-settings.rules.type")} answer={answer}>
          <Select
            placeholder={t("support-settings.rules.all-types")}
            options={PROBLEM_TYPES.map((type) => ({ value: type, label: t(problemTypeKey(type)) }))}
            autoComplete="off"
          />
        </Field>
      </div>
      <div className="mt-4">
        <Button kind="secondary">{t("support-settings.rules.add-do")}</Button>
      </div>
      <datalist id="tags-in-use">
        {tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </Form>
  );
}
