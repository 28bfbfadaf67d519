import type { CaseView, TimelineItem } from "~/escalation";
import { useTranslate } from "~/i18n";

import { Button, Icon, type IconName, Moment, PersonLine, PostForm, UserText } from "~/ui";
import { EventLine } from "./event-line";

type Look = { icon: IconName; box: string; word: string };

/** Who reads it decides how it looks: everybody, the asker alone, staff alone. */
const LOOKS: Record<Exclude<TimelineItem["kind"], "event">, Look> = {
  question: { icon: "open", box: "border-line bg-surface", word: "text-soft" },
  answer: { icon: "answer", box: "border-line bg-surface", word: "text-soft" },
  comment: { icon: "comment", box: "border-line bg-surface sm:ml-8", word: "text-soft" },
  "private-reply": {
    icon: "private",
    box: "border-support bg-support-tint",
    word: "text-support",
  },
  "asker-private-reply": {
    icon: "private",
    box: "border-support bg-support-tint",
    word: "text-support",
  },
  note: { icon: "edit", box: "border-dashed border-notice bg-notice-tint", word: "text-notice" },
};

/** All that was said and done, the oldest first. */
export function Timeline({ view, seenPostId }: { view: CaseView; seenPostId: number | null }) {
  return (
    <ol className="space-y-3">
      {view.timeline.map((item) => (
        <li key={item.key} id={item.key}>
          {item.kind === "event" ? (
            <Event item={item} />
          ) : (
            <Text item={item} view={view} seenPostId={seenPostId} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Event({ item }: { item: TimelineItem }) {
  const t = useTranslate();
  if (!item.event) return null;
  return (
    <div className="flex gap-2 px-1 text-small text-soft">
      <Icon name="history" className="mt-[0.2em] size-4" />
      <p className="min-w-0">
        <Moment at={item.at} /> · {item.by ? <bdi>{item.by.name}</bdi> : t("desk.event.itself")}
        {t("desk.event.colon")}
        <EventLine event={item.event} />
      </p>
    </div>
  );
}

function Text({
  item,
  view,
  seenPostId,
}: {
  item: TimelineItem;
  view: CaseView;
  seenPostId: number | null;
}) {
  const t = useTranslate();
  if (item.kind === "event") return null;
  const look = item.official && item.kind === "answer" ? OFFICIAL : LOOKS[item.kind];
  const isPost = item.kind === "question" || item.kind === "answer" || item.kind === "comment";
  const isNew = isPost && seenPostId !== null && item.id > seenPostId;
  return (
    <article className={`rounded-large border p-3 sm:p-4 ${look.box}`}>
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className={`inline-flex items-center gap-1.5 text-small ${look.word}`}>
          <Icon name={look.icon} className="size-4" />
          {t(`desk.item.${item.official && item.kind === "answer" ? "official" : item.kind}`)}
        </h3>
        {item.accepted ? (
          <span className="inline-flex items-center gap-1 text-small font-semibold text-solved">
            <Icon name="accept" className="size-4" />
            {t("ui.post.accepted")}
          </span>
        ) : null}
        {isNew ? (
          <span className="rounded-small bg-accent px-2 text-small font-semibold text-accent-ink">
            {t("desk.item.new")}
          </span>
        ) : null}
        {item.by ? <PersonLine person={item.by} at={item.at} /> : null}
      </header>
      <div className="mt-2">
        <UserText html={item.html} lang={item.language} compact />
      </div>
      {item.kind === "note" ? <PublishNote item={item} view={view} /> : null}
    </article>
  );
}

const OFFICIAL: Look = {
  icon: "official",
  box: "border-accent bg-accent-tint",
  word: "text-accent",
};

/** Making a note public asks once more, since it can't be taken back unread. */
function PublishNote({ item, view }: { item: TimelineItem; view: CaseView }) {
  const t = useTranslate();
  if (item.published)
    return <p className="mt-2 text-small text-notice">{t("desk.note.published")}</p>;
  if (!view.threads.some(({ open, questionId }) => open && questionId === view.questionId))
    return null;
  return (
    <details className="mt-2">
      <summary className="act -ml-2.5">
        <Icon name="eye" />
        {t("desk.note.publish")}
      </summary>
      <PostForm
        fields={{ form: "publish-note", noteId: item.id, questionId: view.questionId }}
        className="mt-1"
      >
        <p className="mb-2 text-small">{t("desk.note.publish-hint")}</p>
        <Button kind="secondary">{t("desk.note.publish-now")}</Button>
      </PostForm>
    </details>
  );
}
