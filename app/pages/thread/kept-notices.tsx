import type { ThreadView } from "~/answers";
import { useTranslate } from "~/i18n";
import type { RemovalView } from "~/posts";
import { Moment, Notice, PersonLine } from "~/ui";

/** What those who keep the place said about a question, above it: locked, a reply needed. */
export function KeptNotices({ thread }: { thread: ThreadView }) {
  const t = useTranslate();
  const { lock, needsInfo, isAsker } = thread;
  return (
    <>
      {lock ? (
        <Notice
          kind="info"
          title={
            <>
              {t("moderation.thread.locked")} <Moment at={lock.lockedAt} />
            </>
          }
        >
          <Words>{lock.note}</Words>
        </Notice>
      ) : null}
      {needsInfo ? (
        <Notice
          kind={isAsker ? "warning" : "info"}
          title={
            isAsker ? (
              t("moderation.thread.reply-needed")
            ) : (
              <>
                {t("moderation.thread.waiting")} <Moment at={needsInfo.askedAt} />
              </>
            )
          }
        >
          <Words>{needsInfo.text}</Words>
          <p className="mt-1">
            <PersonLine person={needsInfo.by} at={isAsker ? needsInfo.askedAt : undefined} />
          </p>
          {isAsker ? <p className="mt-1">{t("moderation.thread.reply-how")}</p> : null}
        </Notice>
      ) : null}
    </>
  );
}

/** Why a moderator hid a post, for its writer and those who keep the place. */
export function HidingReason({ removal }: { removal: RemovalView }) {
  const t = useTranslate();
  if (!removal.reason) return null;
  return (
    <div className="my-1">
      {removal.reason === "other" ? null : <p>{t(`moderation.told.hide.${removal.reason}`)}</p>}
      {removal.note ? <Words>{removal.note}</Words> : null}
    </div>
  );
}

function Words({ children }: { children: string }) {
  return <p className="whitespace-pre-line [overflow-wrap:anywhere]">{children}</p>;
}
