import { Link } from "@remix-run/react";
import { LOCALE_NAMES, useTranslate } from "~/i18n";
import { REVIEW_AFTER_DAYS, type StaffArticleView, type StaffHalfView } from "~/knowledge";
import { paths } from "~/paths";
import {
  Button,
  Card,
  Facts,
  Field,
  type FormAnswer,
  Moment,
  PostForm,
  Section,
  TagLink,
  TextInput,
  UserText,
  UserTitle,
} from "~/ui";

type PartProps = { article: StaffArticleView };

/** Why the article has to be looked at, and the word that closes it. */
export function ReviewPart({ article }: PartProps) {
  const t = useTranslate();
  const { review, sources } = article;
  if (!review) return null;
  const titleOf = (questionId: number | null) =>
    sources.find((source) => source.questionId === questionId)?.title ?? "";
  return (
    <section
      id="review"
      aria-labelledby="review-title"
      className="mt-6 rounded-large border border-support bg-support-tint p-4 sm:p-6"
    >
      <h2 id="review-title" className="text-lead">
        {t("articles.one.review")}
      </h2>
      <p className="mt-1 text-small">
        {t("articles.one.review-since")} <Moment at={review.openedAt} />
      </p>
      <ul className="mt-3 list-disc space-y-1 pl-5">
        {review.causes.map(({ kind, at, postId, questionId }) => (
          <li key={`${kind} ${postId} ${at}`}>
            {t(`articles.cause.${kind}`)} <Moment at={at} />{" "}
            {postId !== null && questionId !== null ? (
              <Link className="link" to={paths.post(questionId, titleOf(questionId), postId)}>
                {t("articles.cause.look")}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
      <PostForm
        className="mt-4"
        fields={{ do: "confirm", causes: review.causes.length }}
        label={t("articles.one.review")}
      >
        <Button kind="secondary" icon="accept">
          {t("articles.one.still-right")}
        </Button>
      </PostForm>
      <p className="mt-2 text-small">
        {t("articles.one.review-hint", { days: REVIEW_AFTER_DAYS })}
      </p>
    </section>
  );
}

/** What it says in each language, and what is missing. */
export function HalvesPart({ article }: PartProps) {
  const t = useTranslate();
  const { halves, errorCodes, tags } = article;
  return (
    <>
      {halves.map((half) => (
        <Section key={half.language} title={LOCALE_NAMES[half.language]}>
          <Half half={half} />
        </Section>
      ))}
      {errorCodes.length + tags.length > 0 ? (
        <Section title={t("articles.one.facts")}>
          <Facts
            items={[
              ...(errorCodes.length > 0
                ? [{ label: t("articles.fact.codes"), value: errorCodes.join(", ") }]
                : []),
              ...(tags.length > 0
                ? [
                    {
                      label: t("articles.one.tags"),
                      value: (
                        <span className="flex flex-wrap gap-1.5">
                          {tags.map((name) => (
                            <TagLink key={name} name={name} />
                          ))}
                        </span>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </Section>
      ) : null}
    </>
  );
}

function Half({ half }: { half: StaffHalfView }) {
  const t = useTranslate();
  const { language, title, applies, symptomHtml, stepsHtml, whole } = half;
  if (title + symptomHtml + stepsHtml === "") {
    return <p className="text-soft">{t("articles.one.lacks-words")}</p>;
  }
  return (
    <Card>
      {whole ? null : (
        <p className="mb-3 text-small font-semibold text-support">{t("articles.one.lacks")}</p>
      )}
      <h3 lang={language} className="text-base [overflow-wrap:anywhere]">
        {title || "…"}
      </h3>
      {applies ? (
        <p className="mt-2 text-small text-soft">
          {t("articles.fact.applies")}: <span lang={language}>{applies}</span>
        </p>
      ) : null}
      {symptomHtml ? (
        <div className="mt-4">
          <h4 className="mb-1 text-small text-soft">{t("articles.symptom")}</h4>
          <UserText html={symptomHtml} lang={language} />
        </div>
      ) : null}
      {stepsHtml ? (
        <div className="mt-4">
          <h4 className="mb-1 text-small text-soft">{t("articles.steps")}</h4>
          <UserText html={stepsHtml} lang={language} />
        </div>
      ) : null}
    </Card>
  );
}

/** The threads it was written from, and how to add one. */
export function SourcesPart({ article, answer }: PartProps & { answer: FormAnswer | undefined }) {
  const t = useTranslate();
  const { sources } = article;
  return (
    <Section id="sources" title={t("articles.one.sources")} hint={t("articles.one.sources-hint")}>
      {sources.length === 0 ? (
        <p className="text-soft">{t("articles.one.no-sources")}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {sources.map(({ questionId, answerId, title, language, hidden }) => (
            <li key={questionId} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
              <span className="min-w-0 flex-1 basis-60">
                <Link
                  className="link"
                  to={
                    answerId === null
                      ? paths.question(questionId, title)
                      : paths.post(questionId, title, answerId)
                  }
                >
                  <UserTitle lang={language}>{title}</UserTitle>
                </Link>
                {hidden ? (
                  <span className="block text-small text-support">
                    {t("articles.one.hidden-source")}
                  </span>
                ) : null}
              </span>
              <PostForm
                fields={{ do: "drop-source", source: questionId }}
                label={t("articles.one.drop-source-label", { title })}
              >
                <Button kind="quiet">
                  {t("articles.one.drop-source")}
                  <span className="sr-only">: {title}</span>
                </Button>
              </PostForm>
            </li>
          ))}
        </ul>
      )}
      <PostForm fields={{ do: "add-source" }} className="mt-4">
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-60">
            <Field
              name="source"
              label={t("articles.one.add-source")}
              hint={t("articles.one.add-source-hint")}
              answer={answer}
            >
              <TextInput autoComplete="off" inputMode="url" />
            </Field>
          </div>
          <Button kind="secondary" icon="add">
            {t("articles.one.add")}
          </Button>
        </div>
      </PostForm>
    </Section>
  );
}
