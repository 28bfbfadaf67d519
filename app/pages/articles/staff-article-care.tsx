import { useTranslate } from "~/i18n";
import type { StaffArticleView } from "~/knowledge";
import type { PersonView } from "~/shared/views";
import { Button, Field, type FormAnswer, PostForm, Section, Select, TextInput } from "~/ui";

type CareProps = {
  article: StaffArticleView;
  owners: readonly PersonView[];
  answer: FormAnswer | undefined;
};

/** Who looks after it, and by when it is looked at again. */
export function ArticleCare({ article, owners, answer }: CareProps) {
  const t = useTranslate();
  const { owner, reviewBy } = article;
  // Whoever lost the role still owns it until somebody takes it.
  const choices = owners.some(({ id }) => id === owner.id) ? owners : [owner, ...owners];
  return (
    <Section id="care" title={t("articles.one.care")}>
      <PostForm key={`${owner.id} ${reviewBy}`} fields={{ do: "hand-over" }}>
        <div className="grid gap-x-6 sm:grid-cols-2">
          <div>
            <Field
              name="ownerId"
              label={t("articles.one.owner")}
              hint={t("articles.one.owner-hint")}
              answer={answer}
            >
              <Select
                initial={String(owner.id)}
                options={choices.map(({ id, name }) => ({ value: String(id), label: name }))}
              />
            </Field>
          </div>
          <div>
            <Field
              name="reviewBy"
              label={t("articles.one.review-by")}
              hint={t("articles.one.review-by-hint")}
              answer={answer}
            >
              <TextInput type="date" initial={reviewBy} />
            </Field>
          </div>
        </div>
        <p className="mt-4">
          <Button kind="secondary">{t("articles.one.save-care")}</Button>
        </p>
      </PostForm>
    </Section>
  );
}
