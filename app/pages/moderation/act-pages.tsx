import { useTranslate } from "~/i18n";
import { FLAG_REASONS } from "~/moderation";
import { HIDE_REASONS, NOTE_LIMITS } from "~/posts";
import { CLOSE_REASONS, NEEDS_INFO_LIMITS } from "~/questions";
import { Field, type FormAnswer, TextInput } from "~/ui";
import { ReasonPage, type ReasonPageView } from "./reason-page";

type ActPageProps = { view: ReasonPageView; answer: FormAnswer | undefined };

/** A note that may be left out. */
const OPTIONAL_NOTE = { max: NOTE_LIMITS.max };

/** Saying that a post should not stand. */
export function FlagPage(props: ActPageProps) {
  return (
    <ReasonPage
      {...props}
      act="flag"
      reasons={FLAG_REASONS}
      text={{
        name: "note",
        label: "moderation.flag.note",
        hint: "moderation.flag.note-hint",
        limit: OPTIONAL_NOTE,
      }}
    />
  );
}

/** Taking a post out of sight. */
export function HidingPage(props: ActPageProps) {
  return (
    <ReasonPage
      {...props}
      act="hide"
      reasons={HIDE_REASONS}
      text={{
        name: "note",
        label: "moderation.hide.note",
        hint: "moderation.hide.note-hint",
        limit: OPTIONAL_NOTE,
      }}
    />
  );
}

/** Putting a post back in sight. */
export function RestoringPage(props: ActPageProps) {
  return (
    <ReasonPage
      {...props}
      act="restore"
      text={{
        name: "note",
        label: "moderation.restore.note",
        hint: "moderation.restore.note-hint",
        limit: NOTE_LIMITS,
      }}
    />
  );
}

/** Closing a question. */
export function ClosurePage(props: ActPageProps) {
  const t = useTranslate();
  return (
    <ReasonPage
      {...props}
      act="close"
      reasons={CLOSE_REASONS}
      text={{
        name: "note",
        label: "moderation.close.note",
        hint: "moderation.close.note-hint",
        limit: OPTIONAL_NOTE,
      }}
    >
      <Field
        name="target"
        label={t("moderation.close.target")}
        hint={t("moderation.close.target-hint")}
        answer={props.answer}
        optional
      >
        <TextInput autoComplete="off" maxLength={500} />
      </Field>
    </ReasonPage>
  );
}

/** Locking a question. */
export function LockPage(props: ActPageProps) {
  return (
    <ReasonPage
      {...props}
      act="lock"
      text={{
        name: "note",
        label: "moderation.lock.note",
        hint: "moderation.lock.note-hint",
        limit: NOTE_LIMITS,
      }}
    />
  );
}

/** Asking the asker for what is missing. */
export function NeedsInfoPage(props: ActPageProps) {
  return (
    <ReasonPage
      {...props}
      act="needs-info"
      text={{
        name: "text",
        label: "moderation.needs-info.text",
        hint: "moderation.needs-info.text-hint",
        limit: NEEDS_INFO_LIMITS,
      }}
    />
  );
}
