import { previewMark, type RuleChange, type RulePreview, type RuleView } from "~/escalation";
import { useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  BackLink,
  Button,
  ButtonLink,
  ErrorSummary,
  FormActions,
  type FormAnswer,
  HiddenField,
  Moment,
  Page,
  PageTitle,
  PersonLink,
  PostForm,
  Section,
} from "~/ui";
import { RuleFields } from "./rule-fields";
import { RulePlaceForm } from "./rule-place-form";
import { RulePreviewPart } from "./rule-preview-part";
import { placeWords, RULE_LABELS, valueWords } from "./rule-words";

/** What the form gets back: errors, or what would change; `asks` names the act that waits for a yes. */
export type RuleAnswer = FormAnswer & { preview?: RulePreview; asks?: "save" | "drop" | null };

type RulePageProps = {
  rule: RuleView;
  calendars: readonly { id: number; name: string }[];
  answer: RuleAnswer | undefined;
};

/** Changing the rule of a type, a tag or both: what would change is shown before it is saved. */
export function RulePage({ rule: view, calendars, answer }: RulePageProps) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const { rule, own, changes } = view;
  const { preview, asks = null } = answer ?? {};
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <BackLink to={paths.rules()}>{t("support-settings.rules.title")}</BackLink>
      <PageTitle lead={own ? undefined : t("support-settings.rule.inherited")}>
        {t("support-settings.rule.title", { place: placeWords(t, locale, view) })}
      </PageTitle>
      <PostForm action={paths.rule({ type: view.problemType, tag: view.tag })}>
        {preview ? <RulePreviewPart preview={preview} asks={asks !== null} /> : null}
        {preview && asks ? <HiddenField name="confirmed" value={previewMark(preview)} /> : null}
        {preview && asks ? (
          <div className="mb-8 flex flex-wrap gap-3">
            <Button name="do" value={asks}>
              {asks === "save"
                ? t("support-settings.rule.save-anyway", { escalated: preview.escalated })
                : t("support-settings.rule.drop-anyway")}
            </Button>
          </div>
        ) : null}
        <RuleFields rule={rule} calendars={calendars} answer={answer} />
        <FormActions>
          <Button name="do" value="save" kind={asks ? "secondary" : "primary"}>
            {t("support-settings.rule.save")}
          </Button>
          <Button name="do" value="preview" kind="secondary">
            {t("support-settings.rule.preview")}
          </Button>
          <ButtonLink kind="quiet" to={paths.rules()}>
            {t("support-settings.cancel")}
          </ButtonLink>
        </FormActions>
        {own ? (
          <div className="mt-10 border-t border-line pt-6">
            <p className="mb-3 text-small text-soft">{t("support-settings.rule.drop-hint")}</p>
            <Button name="do" value="drop" kind="danger">
              {t("support-settings.rule.drop")}
            </Button>
          </div>
        ) : null}
      </PostForm>
      {changes.length > 0 ? <Changes changes={changes} /> : null}
    </Page>
  );
}

/** Where an address names no rule: the tag and type again, with what is wrong beside the tag. */
export function NoRulePage({ typed }: { typed: { type: string; tag: string } }) {
  const t = useTranslate();
  const problem = typed.tag || typed.type ? t("refusals.rule.tag") : null;
  const answer = problem
    ? { values: typed, errors: { tag: problem }, summary: [{ field: "tag", text: problem }] }
    : null;
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <BackLink to={paths.rules()}>{t("support-settings.rules.title")}</BackLink>
      <PageTitle lead={t("support-settings.rules.add-hint")}>
        {t("support-settings.rules.add")}
      </PageTitle>
      <RulePlaceForm tags={[]} answer={answer} />
    </Page>
  );
}

function Changes({ changes }: { changes: readonly RuleChange[] }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  return (
    <Section title={t("support-settings.rule.changes")}>
      <ol className="divide-y divide-line border-y border-line">
        {changes.map(({ id, at, by, dropped, values }) => (
          <li key={id} className="py-3 [overflow-wrap:anywhere]">
            <p className="flex flex-wrap items-center gap-x-3 text-small text-soft">
              {by ? <PersonLink person={by} /> : null}
              <Moment at={at} />
            </p>
            {dropped ? <p>{t("support-settings.rule.dropped")}</p> : null}
            {!dropped && values.length === 0 ? <p>{t("support-settings.rule.no-change")}</p> : null}
            <ul>
              {values.map(({ field, before, after }) => (
                <li key={field}>
                  {t("support-settings.rule.changed-value", {
                    part: t(RULE_LABELS[field]),
                    before: valueWords(t, locale, field, before),
                    after: valueWords(t, locale, field, after),
                  })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}
