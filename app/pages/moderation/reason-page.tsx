import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { type MessageKey, useTranslate } from "~/i18n";
import {
  BackLink,
  Button,
  ButtonLink,
  ErrorSummary,
  Field,
  FormActions,
  type FormAnswer,
  HiddenField,
  type Limit,
  Page,
  PageTitle,
  RadioCards,
  TextArea,
} from "~/ui";
import type { PostPlace } from "../posts/post-place";

/** The acts that have a form of their own. */
type Act = "flag" | "hide" | "restore" | "close" | "lock" | "needs-info";

export type ReasonPageView = {
  place: PostPlace;
  /** Where to go afterwards, and on Cancel. */
  returnTo: string;
};

type ReasonPageProps = {
  act: Act;
  view: ReasonPageView;
  answer: FormAnswer | undefined;
  reasons?: readonly string[];
  /** The one text of the form. */
  text: { name: "note" | "text"; label: MessageKey; hint: MessageKey; limit: Limit };
  /** Between the reasons and the text. */
  children?: ReactNode;
};

/** Why something is done to a post: the form of all acts of those who keep the place, and of flags. */
export function ReasonPage({ act, view, answer, reasons, text, children }: ReasonPageProps) {
  const t = useTranslate();
  const { place, returnTo } = view;
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <BackLink to={place.path}>{place.questionTitle}</BackLink>
      <PageTitle lead={t(`moderation.${act}.lead`)}>{t(`moderation.${act}.title`)}</PageTitle>
      <Form method="post">
        <HiddenField name="returnTo" value={returnTo} />
        {reasons ? (
          <RadioCards
            name="reason"
            label={t(`moderation.${act as "flag" | "hide" | "close"}.reason`)}
            answer={answer}
            options={reasons.map((reason) => ({
              value: reason,
              label: t(reasonKey(reason)),
              hint: t(`${reasonKey(reason)}.hint`),
            }))}
          />
        ) : null}
        {children}
        <Field
          name={text.name}
          label={t(text.label)}
          hint={t(text.hint)}
          answer={answer}
          limit={text.limit}
          optional={reasons !== undefined}
        >
          <TextArea height="short" />
        </Field>
        <FormActions>
          <Button kind={act === "hide" ? "danger" : "primary"}>
            {t(`moderation.${act}.submit`)}
          </Button>
          <ButtonLink to={returnTo} kind="quiet">
            {t("moderation.cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </Page>
  );
}

const REASON_KEYS = {
  spam: "moderation.reason.spam",
  rude: "moderation.reason.rude",
  "private-data": "moderation.reason.private-data",
  scam: "moderation.reason.scam",
  duplicate: "moderation.reason.duplicate",
  "off-topic": "moderation.reason.off-topic",
  "answered-elsewhere": "moderation.reason.answered-elsewhere",
  outdated: "moderation.reason.outdated",
  other: "moderation.reason.other",
} as const satisfies Record<string, MessageKey>;

/** The words of a stored reason; of one we don't know, 'something else'. */
export function reasonKey(reason: string) {
  return Object.hasOwn(REASON_KEYS, reason)
    ? REASON_KEYS[reason as keyof typeof REASON_KEYS]
    : REASON_KEYS.other;
}
