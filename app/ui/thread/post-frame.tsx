import type { ReactNode } from "react";
import { type MessageKey, useTranslate } from "~/i18n";
import type { PersonView } from "~/shared/views";
import { classes } from "../classes";
import { Icon, type IconName } from "../icon";
import { PersonLine } from "../people/person-line";

/** That something holds, and where it is known by whom and when (ISO 8601). */
export type Reason = boolean | { by?: PersonView; at?: string };

function ReasonLine({
  icon,
  label,
  reason,
  look,
}: {
  icon: IconName;
  label: MessageKey;
  reason: Reason;
  look: string;
}) {
  const t = useTranslate();
  const detail = typeof reason === "object" ? reason : {};
  return (
    <p
      className={classes(
        "flex flex-wrap items-center gap-x-2 gap-y-1 px-4 py-2 text-small sm:px-6",
        look,
      )}
    >
      <span className="inline-flex items-center gap-2 font-semibold">
        <Icon name={icon} className="size-5" />
        {t(label)}
      </span>
      {detail.by ? <PersonLine person={detail.by} at={detail.at} /> : null}
    </p>
  );
}

type PostFrameProps = {
  id: number;
  /** Heads the post for screen readers, such as 'Answer by Lin'; nobody sees it. */
  label: string;
  accepted?: Reason;
  recommended?: Reason;
  /** Written officially by staff. */
  official?: boolean;
  /** The question itself: no frame, the page is its frame. */
  question?: boolean;
  meta: ReactNode;
  vote?: ReactNode;
  actions?: ReactNode;
  comments?: ReactNode;
  /** Between the reason and the text, such as the outcome of an act. */
  notice?: ReactNode;
  children: ReactNode;
};

/** A question or an answer with the reason it stands where it stands. */
export function PostFrame({
  id,
  label,
  accepted = false,
  recommended = false,
  official = false,
  question = false,
  meta,
  vote,
  actions,
  comments,
  notice,
  children,
}: PostFrameProps) {
  const edge = accepted
    ? "border-solved"
    : recommended || official
      ? "border-accent"
      : "border-line";
  const Heading = question ? "h2" : "h3";
  const headingId = `post-${id}-label`;
  const inside = question ? "" : "px-4 sm:px-6";
  return (
    <article
      id={`post-${id}`}
      aria-labelledby={headingId}
      className={question ? undefined : classes("mt-4 rounded-large border bg-surface", edge)}
    >
      <Heading id={headingId} className="sr-only">
        {label}
      </Heading>
      {accepted || recommended || official ? (
        <div className="overflow-hidden rounded-t-[0.6875rem]">
          {accepted ? (
            <ReasonLine
              icon="accept"
              label="ui.post.accepted"
              reason={accepted}
              look="bg-solved-tint text-solved"
            />
          ) : null}
          {recommended ? (
            <ReasonLine
              icon="recommended"
              label="ui.post.recommended"
              reason={recommended}
              look="bg-accent-tint text-accent"
            />
          ) : null}
          {official ? (
            <ReasonLine
              icon="official"
              label="ui.post.official"
              reason
              look="bg-accent-tint text-accent"
            />
          ) : null}
        </div>
      ) : null}
      <div className={classes(inside, !question && "pt-4")}>
        {meta}
        {notice}
        <div className="mt-3">{children}</div>
      </div>
      {vote || actions ? (
        <div
          className={classes(
            "no-print flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3",
            inside,
          )}
        >
          {vote}
          {actions}
        </div>
      ) : (
        <div className="pb-4" />
      )}
      {comments ? (
        <div className={classes("border-t border-line py-3", inside)}>{comments}</div>
      ) : null}
    </article>
  );
}
