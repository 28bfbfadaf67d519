import { Form } from "@remix-run/react";
import { useId } from "react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { type SynonymGroup, TERMS } from "~/search";
import type { PageOf } from "~/shared/views";
import {
  BackLink,
  Button,
  ButtonLink,
  Empty,
  ErrorSummary,
  Field,
  FormActions,
  type FormAnswer,
  Icon,
  Notice,
  Page,
  PageTitle,
  Pagination,
  PostForm,
  Section,
  TextArea,
} from "~/ui";
import { SynonymRow } from "./synonym-row";

export const SYNONYM_NOTICES = ["saved", "switched-off", "switched-on", "removed"] as const;

export type SynonymsPageView = {
  find: string;
  found: PageOf<SynonymGroup>;
  /** The group whose form is open; null: a new one. */
  edited: SynonymGroup | null;
  notice: (typeof SYNONYM_NOTICES)[number] | null;
};

/** Terms that mean the same in a search, for leads. */
export function SynonymsPage({
  view: { find, found, edited, notice },
  answer,
}: {
  view: SynonymsPageView;
  answer: FormAnswer | undefined;
}) {
  const t = useTranslate();
  return (
    <Page>
      {notice ? (
        <Notice kind="success" announce>
          {t(`synonyms.notice.${notice}`)}
        </Notice>
      ) : null}
      <ErrorSummary answer={answer} />
      {edited ? (
        <>
          <BackLink to={paths.synonyms({ find })}>{t("synonyms.title")}</BackLink>
          <PageTitle>{t("synonyms.edit-title")}</PageTitle>
          <GroupForm key={edited.key} edited={edited} answer={answer} />
        </>
      ) : (
        <>
          <PageTitle lead={t("synonyms.lead")}>{t("synonyms.title")}</PageTitle>
          <details open={answer !== undefined}>
            <summary className="button button-secondary">
              <Icon name="add" />
              {t("synonyms.add")}
            </summary>
            <div className="mt-4">
              <GroupForm edited={null} answer={answer} />
            </div>
          </details>
          <Section title={t("synonyms.list", { count: found.total })}>
            <FindForm find={find} />
            {found.rows.length === 0 ? (
              <Empty icon="search" title={t("synonyms.none", { text: find })}>
                {t("synonyms.none-hint")}
              </Empty>
            ) : (
              <ul className="divide-y divide-line border-y border-line">
                {found.rows.map((group) => (
                  <SynonymRow key={group.key} group={group} />
                ))}
              </ul>
            )}
            <Pagination
              page={found.page}
              pages={found.pages}
              href={(page) => paths.synonyms({ find, page: page === 1 ? undefined : page })}
            />
          </Section>
        </>
      )}
    </Page>
  );
}

function FindForm({ find }: { find: string }) {
  const t = useTranslate();
  const id = useId();
  return (
    <Form method="get" role="search" className="mb-4 flex flex-wrap items-end gap-2">
      <div className="min-w-0 flex-1">
        <label htmlFor={id} className="mb-1 block text-small font-semibold">
          {t("synonyms.find")}
        </label>
        <input
          key={find}
          id={id}
          type="search"
          name="find"
          defaultValue={find}
          maxLength={60}
          autoComplete="off"
          className="control"
        />
      </div>
      <Button kind="secondary">{t("synonyms.find-go")}</Button>
      {find ? (
        <ButtonLink to={paths.synonyms()} kind="quiet">
          {t("synonyms.find-all")}
        </ButtonLink>
      ) : null}
    </Form>
  );
}

function GroupForm({
  edited,
  answer,
}: {
  edited: SynonymGroup | null;
  answer: FormAnswer | undefined;
}) {
  const t = useTranslate();
  return (
    <PostForm fields={{ do: "save", ...(edited ? { key: edited.key } : {}) }}>
      <Field
        name="terms"
        label={t("synonyms.terms")}
        hint={t("synonyms.terms-hint", { max: TERMS.max })}
        answer={answer}
      >
        <TextArea initial={edited?.terms.join("\n")} autoComplete="off" spellCheck={false} />
      </Field>
      <FormActions note={t("synonyms.at-once")}>
        <Button>{t("synonyms.save")}</Button>
        {edited ? (
          <ButtonLink to={paths.synonyms()} kind="quiet">
            {t("synonyms.cancel")}
          </ButtonLink>
        ) : null}
      </FormActions>
    </PostForm>
  );
}
