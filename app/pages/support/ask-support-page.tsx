import { AMOUNT_BANDS, ESCALATION_NOTE_LIMITS, PrivateBoxFields } from "~/escalation";
import { isMessageKey, useLanguage, useTranslate } from "~/i18n";
import {
  BackLink,
  Button,
  ButtonLink,
  ErrorSummary,
  Field,
  FormActions,
  type FormAnswer,
  MomentIn,
  Notice,
  Page,
  PageTitle,
  PostForm,
  Section,
  Select,
  TextArea,
} from "~/ui";
import { Similar } from "../ask/similar-list";
import type { AskSupportView } from "./ask-support-page.server";

type AskSupportPageProps = { view: AskSupportView; answer: FormAnswer | undefined };

/** Asking official support, with what they should know; or handing a question to them. */
export function AskSupportPage({ view, answer }: AskSupportPageProps) {
  const t = useTranslate();
  const { place, as, way, similar } = view;
  const isAsker = as === "asker";
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <BackLink to={place.path}>{place.questionTitle}</BackLink>
      <PageTitle lead={t(isAsker ? "support.ask.lead" : "support.hand.lead")}>
        {t(isAsker ? "support.ask.title" : "support.hand.title")}
      </PageTitle>
      {isAsker && similar.length > 0 ? <Solved similar={similar} /> : null}
      {way.kind === "now" || answer ? (
        <PostForm>
          <Field
            name="note"
            label={t(isAsker ? "support.ask.note" : "support.hand.note")}
            hint={t(isAsker ? "support.ask.note-hint" : "support.hand.note-hint")}
            answer={answer}
            limit={ESCALATION_NOTE_LIMITS}
          >
            <TextArea />
          </Field>
          {isAsker ? <AmountField answer={answer} /> : null}
          {isAsker ? <PrivateBoxFields answer={answer} /> : null}
          <FormActions>
            <Button icon="official">
              {t(isAsker ? "support.ask.submit" : "support.hand.submit")}
            </Button>
            <ButtonLink to={place.path} kind="quiet">
              {t("support.ask.cancel")}
            </ButtonLink>
          </FormActions>
        </PostForm>
      ) : (
        <NotNow view={view} />
      )}
    </Page>
  );
}

/** Solved questions like this one, each with its answer to open in place. */
function Solved({ similar }: Pick<AskSupportView, "similar">) {
  const t = useTranslate();
  return (
    <Section title={t("support.ask.similar")} hint={t("support.ask.similar-hint")}>
      <ul className="mb-8 divide-y divide-line rounded-large bg-sunken px-4">
        {similar.map((each) => (
          <li key={each.row.id}>
            <Similar similar={each} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function AmountField({ answer }: { answer: FormAnswer | undefined }) {
  const t = useTranslate();
  return (
    <Field
      name="amountBand"
      label={t("support.ask.amount")}
      hint={t("support.ask.amount-hint")}
      answer={answer}
      optional
    >
      <Select
        placeholder={t("support.ask.amount-none")}
        options={AMOUNT_BANDS.map((band) => ({
          value: band,
          label: t(`support.amount.${band}`),
        }))}
      />
    </Field>
  );
}

/** Why not now, and from when. */
function NotNow({ view: { place, way } }: { view: AskSupportView }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  if (way.kind === "now") return null;
  const why = `refusals.${way.code}`;
  return (
    <>
      <Notice kind="info" title={t("support.ask.not-now")}>
        {isMessageKey(why, locale) ? <p>{t(why)}</p> : null}
        {way.kind === "later" ? (
          <p className="mt-1">
            <MomentIn at={way.until} say={(at) => t("support.ask.from", { at })} />
          </p>
        ) : null}
      </Notice>
      <p className="mt-6">
        <ButtonLink to={place.path} kind="secondary">
          {t("support.ask.back")}
        </ButtonLink>
      </p>
    </>
  );
}
