import { Form, Link } from "@remix-run/react";
import {
  CASE_STATES,
  QUEUE_OWNERS,
  QUEUE_TEXT_MAX,
  type QueueFilter,
  type QueueView,
  queueQuery,
  type SavedViewView,
} from "~/escalation";
import { LOCALE_NAMES, LOCALES, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import {
  Button,
  ErrorSummary,
  Field,
  type FormAnswer,
  Icon,
  PostForm,
  problemTypeKey,
  Select,
  Tabs,
  TextInput,
} from "~/ui";
import { answerOf } from "./answer-of";

/** Whose cases, with how many each; kept beside the other filters. */
export function QueueTabs({
  filter,
  counts,
}: {
  filter: QueueFilter;
  counts: QueueView["counts"];
}) {
  const t = useTranslate();
  const to = (changes: Partial<QueueFilter>) => paths.cases(queueQuery({ ...filter, ...changes }));
  return (
    <Tabs
      label={t("desk.queue.whose")}
      tabs={[
        ...QUEUE_OWNERS.map((owner) => ({
          to: to({ owner, waiting: false }),
          label: t(`desk.owner.${owner}`),
          count: counts[owner],
          current: filter.owner === owner && !filter.waiting,
        })),
        {
          to: to({ owner: "all", waiting: true }),
          label: t("desk.queue.waiting"),
          count: counts.waiting,
          current: filter.waiting,
        },
      ]}
    />
  );
}

/** The other filters, as a form that changes the address. */
export function QueueFilters({ filter }: { filter: QueueFilter }) {
  const t = useTranslate();
  const any = { value: "", label: t("desk.filter.any") };
  return (
    <Form
      method="get"
      action={paths.cases()}
      role="search"
      className="mb-4"
      key={queueQuery(filter)}
    >
      {filter.owner === "all" ? null : <input type="hidden" name="owner" value={filter.owner} />}
      {filter.waiting ? <input type="hidden" name="waiting" value="1" /> : null}
      <div className="grid grid-cols-2 items-end gap-x-3 gap-y-3 lg:grid-cols-[minmax(0,1.6fr)_repeat(3,minmax(0,1fr))_auto] *:mt-0! *:first:col-span-2 lg:*:first:col-span-1">
        <Field name="q" label={t("desk.filter.text")} scope="queue">
          <TextInput type="search" initial={filter.text} maxLength={QUEUE_TEXT_MAX} />
        </Field>
        <Field name="state" label={t("desk.filter.state")} scope="queue">
          <Select
            initial={filter.state}
            options={[
              { value: "", label: t("desk.filter.unfinished") },
              ...CASE_STATES.map((state) => ({ value: state, label: t(`cases.state.${state}`) })),
            ]}
          />
        </Field>
        <Field name="type" label={t("desk.filter.type")} scope="queue">
          <Select
            initial={filter.problemType}
            options={[
              any,
              ...PROBLEM_TYPES.map((type) => ({ value: type, label: t(problemTypeKey(type)) })),
            ]}
          />
        </Field>
        <Field name="language" label={t("desk.filter.language")} scope="queue">
          <Select
            initial={filter.language}
            options={[
              any,
              ...LOCALES.map((locale) => ({
                value: locale,
                label: LOCALE_NAMES[locale],
                lang: locale,
              })),
            ]}
          />
        </Field>
        <Button kind="secondary" icon="search">
          {t("desk.filter.show")}
        </Button>
      </div>
    </Form>
  );
}

/** Views kept under a name, and the form that keeps the filters of now. */
export function SavedViews({
  views,
  filter,
  answer,
}: {
  views: readonly SavedViewView[];
  filter: QueueFilter;
  answer: FormAnswer | undefined;
}) {
  const t = useTranslate();
  const own = answerOf(answer, "save-view");
  const query = queueQuery(filter);
  return (
    <details className="mb-4 rounded-small border border-line px-3" open={own ? true : undefined}>
      <summary className="flex min-h-11 items-center gap-2 text-small font-semibold">
        <Icon name="down" className="turns size-4" />
        {t("desk.views.title", { count: views.length })}
      </summary>
      <div className="pb-3">
        <ErrorSummary answer={own} scope="view" />
        <ul className="space-y-1">
          {views.map(({ id, name, query: kept }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3">
              <Link
                to={paths.cases(kept)}
                aria-current={kept === query ? "page" : undefined}
                className="link inline-flex min-h-11 items-center"
              >
                <bdi>{name}</bdi>
              </Link>
              <PostForm action={paths.cases(query)} fields={{ form: "delete-view", viewId: id }}>
                <button type="submit" className="act">
                  <Icon name="delete" />
                  <span className="sr-only">{t("desk.views.delete", { name })}</span>
                </button>
              </PostForm>
            </li>
          ))}
        </ul>
        <PostForm action={paths.cases(query)} fields={{ form: "save-view", query }}>
          <div className="mt-2 flex flex-wrap items-end gap-3 *:mt-0!">
            <Field name="name" label={t("desk.views.name")} answer={own} scope="view">
              <TextInput maxLength={60} autoComplete="off" />
            </Field>
            <Button kind="secondary">{t("desk.views.save")}</Button>
          </div>
        </PostForm>
      </div>
    </details>
  );
}
