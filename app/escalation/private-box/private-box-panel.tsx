import { useFetcher } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Button, Field, type FormAnswer, HiddenField, Icon, Moment, Notice, TextInput } from "~/ui";
import { ASSIGNED, type OpenedBoxView, type StaffBoxView, WHY_LIMITS } from "./box";
import { OpenedBox } from "./opened-box";
import { PrivateFrame } from "./private-box-fields";

/** What opening gives back: the contents, or the form refused. */
export type BoxAnswer = { opened: OpenedBoxView } | FormAnswer;

type PrivateBoxPanelProps = {
  box: StaffBoxView;
  /** What the page's own form got back, where it was sent without scripts. */
  answer?: BoxAnswer;
};

/**
 * A question's private box for official support: what it holds, the way to open it with a reason where
 * one is needed, and who has. With scripts it opens in place; without, on the box's own page.
 */
export function PrivateBoxPanel({ box, answer: given }: PrivateBoxPanelProps) {
  const t = useTranslate();
  const fetcher = useFetcher<BoxAnswer>();
  const answer = fetcher.data ?? given;
  const opened = answer && "opened" in answer ? answer.opened : null;
  const refused = answer && "errors" in answer ? answer : null;
  const { questionId, fields } = box;
  return (
    <PrivateFrame title={t("private-box.staff-has")} id={`private-box-${questionId}`}>
      <p className="mt-1">
        {box.erasedAt ? (
          <>
            {t("private-box.staff-erased")} <Moment at={box.erasedAt} />
          </>
        ) : fields.length === 0 ? (
          t("private-box.staff-empty")
        ) : (
          t("private-box.staff-holds", {
            fields: fields.map((field) => t(`private-box.${field}`)).join(" · "),
          })
        )}
      </p>
      {opened ? (
        <OpenedBox opened={opened} />
      ) : fields.length > 0 ? (
        <fetcher.Form method="post" action={paths.privateBox(questionId)} className="mt-4">
          <HiddenField name="do" value="open" />
          {refused && !refused.errors.why ? (
            <Notice kind="error" announce>
              {refused.summary[0]?.text}
            </Notice>
          ) : null}
          {box.needsReason ? (
            <Field
              name="why"
              scope={questionId}
              label={t("private-box.staff-why")}
              hint={t("private-box.staff-why-hint")}
              answer={refused}
              limit={WHY_LIMITS}
            >
              <TextInput autoComplete="off" />
            </Field>
          ) : (
            <p className="text-small">{t("private-box.staff-assigned")}</p>
          )}
          <p className="mt-3">
            <Button kind="secondary" icon="eye">
              {t("private-box.staff-open")}
            </Button>
          </p>
        </fetcher.Form>
      ) : null}
      <Readings readings={box.readings} />
    </PrivateFrame>
  );
}

function Readings({ readings }: Pick<StaffBoxView, "readings">) {
  const t = useTranslate();
  if (readings.length === 0) return null;
  return (
    <details className="mt-4">
      <summary className="act -ml-2.5 list-none">
        <Icon name="history" />
        {t("private-box.staff-log")} <span className="tabular">{readings.length}</span>
      </summary>
      <ul className="mt-1 space-y-1.5 text-small">
        {readings.map(({ name, at, why, picture }) => (
          <li key={`${name} ${at} ${picture} ${why}`} className="[overflow-wrap:anywhere]">
            <bdi className="font-semibold">{name}</bdi> · <Moment at={at} />
            {picture ? ` · ${t("private-box.staff-log-picture")}` : null} ·{" "}
            {why === ASSIGNED ? t("private-box.staff-log-assigned") : why}
          </li>
        ))}
      </ul>
    </details>
  );
}
