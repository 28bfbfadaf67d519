import { COMPONENT_NAME_LIMITS } from "~/escalation";
import { useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  BackLink,
  Button,
  ConfirmButton,
  Empty,
  ErrorSummary,
  Field,
  FormActions,
  type FormAnswer,
  HiddenField,
  Notice,
  Page,
  PageTitle,
  PostForm,
  Section,
  TextInput,
} from "~/ui";

type Component = { id: number; nameEn: string; nameZh: string };

export type ComponentsView = { components: Component[]; saved: boolean };

/** The parts of the service that the status page lists. */
export function ComponentsPage({
  view: { components, saved },
  answer,
}: {
  view: ComponentsView;
  answer: FormAnswer | undefined;
}) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const refusedId = typeof answer?.values.id === "string" ? answer.values.id : "";
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      {saved && !answer ? (
        <Notice kind="success" announce>
          {t("incidents.components.added")}
        </Notice>
      ) : null}
      <BackLink to={paths.staffIncidents()}>{t("incidents.staff.title")}</BackLink>
      <PageTitle lead={t("incidents.components.lead")}>{t("incidents.components.title")}</PageTitle>
      {components.length === 0 ? (
        <Empty icon="settings" title={t("incidents.components.none")}>
          {t("incidents.components.none-text")}
        </Empty>
      ) : (
        <ol className="divide-y divide-line border-y border-line">
          {components.map((component, index) => (
            <li key={component.id} className="py-3">
              <p className="font-semibold [overflow-wrap:anywhere]">
                {locale === "zh-CN" ? component.nameZh : component.nameEn}
              </p>
              <div className="-mx-2.5 flex flex-wrap items-start gap-x-2">
                {index > 0 ? <MoveUp component={component} locale={locale} /> : null}
                <details
                  className="open:basis-full"
                  open={refusedId === String(component.id) || undefined}
                >
                  <summary className="act list-none">{t("incidents.components.change")}</summary>
                  <div className="px-2.5 pb-4">
                    <Names
                      component={component}
                      answer={refusedId === String(component.id) ? answer : undefined}
                      submit={t("incidents.components.save")}
                    />
                  </div>
                </details>
                <ConfirmButton
                  action={paths.statusComponents()}
                  fields={{ do: "remove", id: component.id }}
                  label={t("incidents.components.remove")}
                  question={t("incidents.components.remove-question")}
                  confirm={t("incidents.components.remove-confirm")}
                />
              </div>
            </li>
          ))}
        </ol>
      )}
      <Section title={t("incidents.components.add")}>
        <Names
          key={components.length}
          component={null}
          answer={refusedId === "" ? answer : undefined}
          submit={t("incidents.components.add")}
        />
      </Section>
    </Page>
  );
}

function MoveUp({ component, locale }: { component: Component; locale: string }) {
  const t = useTranslate();
  const name = locale === "zh-CN" ? component.nameZh : component.nameEn;
  return (
    <PostForm action={paths.statusComponents()} fields={{ do: "up", id: component.id }}>
      <button type="submit" className="act" aria-label={t("incidents.components.up", { name })}>
        {t("incidents.components.up-short")}
      </button>
    </PostForm>
  );
}

function Names({
  component,
  answer,
  submit,
}: {
  component: Component | null;
  answer: FormAnswer | undefined;
  submit: string;
}) {
  const t = useTranslate();
  const scope = answer ? undefined : (component?.id ?? "new");
  return (
    <PostForm action={paths.statusComponents()}>
      <HiddenField name="do" value="save" />
      {component ? <HiddenField name="id" value={component.id} /> : null}
      <Field
        name="nameEn"
        scope={scope}
        label={t("incidents.components.name-en")}
        answer={answer}
        limit={COMPONENT_NAME_LIMITS}
      >
        <TextInput lang="en" initial={component?.nameEn} autoComplete="off" />
      </Field>
      <Field
        name="nameZh"
        scope={scope}
        label={t("incidents.components.name-zh")}
        answer={answer}
        limit={COMPONENT_NAME_LIMITS}
      >
        <TextInput lang="zh-CN" initial={component?.nameZh} autoComplete="off" />
      </Field>
      <FormActions>
        <Button kind="secondary">{submit}</Button>
      </FormActions>
    </PostForm>
  );
}
