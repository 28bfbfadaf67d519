import { useLocation } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { ActionLink, ActionMenu, type IconName, MarkButton } from "~/ui";
import type { ThreadPageView } from "./view";

type MenuPost = { id: number; canFlag: boolean; canHide: boolean; removal: object | null };

/** What is rarely done to a post: flagging it, and what this reader's roles allow beyond that. */
export function PostMenu({ post, view }: { post: MenuPost; view: ThreadPageView }) {
  const t = useTranslate();
  const here = useLocation().pathname;
  const { thread, flagged } = view;
  const { id, canFlag, canHide } = post;
  const returnTo = `${here}#post-${id}`;
  const isQuestion = id === thread.id;
  const keeps =
    isQuestion &&
    (thread.canEditTags || thread.canSetNeedsInfo || thread.canLock || thread.canClose);
  if (!canFlag && !canHide && !keeps) return null;
  return (
    <ActionMenu>
      {canFlag && flagged.includes(id) ? (
        <p className="px-2.5 py-2 text-small text-soft">{t("moderation.flagged")}</p>
      ) : canFlag ? (
        <ActionLink to={paths.flag(id, { returnTo })} icon="flag">
          {t("moderation.flag")}
        </ActionLink>
      ) : null}
      {isQuestion ? <QuestionItems view={view} returnTo={returnTo} /> : null}
      {canHide ? (
        <ActionLink to={paths.hiding(id, { returnTo })} icon="eye-off">
          {t("moderation.hide")}
        </ActionLink>
      ) : null}
    </ActionMenu>
  );
}

function QuestionItems({ view, returnTo }: { view: ThreadPageView; returnTo: string }) {
  const t = useTranslate();
  const { thread } = view;
  const { id } = thread;
  return (
    <>
      {thread.canEditTags ? (
        <ActionLink to={paths.edit(id)} icon="tag">
          {t("moderation.edit-tags")}
        </ActionLink>
      ) : null}
      {thread.canSetNeedsInfo ? (
        <StateItem
          to={paths.needsInfo(id)}
          stands={thread.needsInfo !== null}
          returnTo={returnTo}
          set={{ icon: "help", label: t("moderation.needs-info") }}
          takeBack={{ icon: "help", label: t("moderation.needs-info.clear") }}
        />
      ) : null}
      {thread.canClose ? (
        <StateItem
          to={paths.closure(id)}
          stands={thread.closure !== null}
          returnTo={returnTo}
          set={{ icon: "close", label: t("moderation.close") }}
          takeBack={{ icon: "open", label: t("moderation.reopen") }}
        />
      ) : null}
      {thread.canLock ? (
        <StateItem
          to={paths.lock(id)}
          stands={thread.lock !== null}
          returnTo={returnTo}
          set={{ icon: "closed", label: t("moderation.lock") }}
          takeBack={{ icon: "closed", label: t("moderation.unlock") }}
        />
      ) : null}
    </>
  );
}

type Item = { icon: IconName; label: string };
type StateItemProps = { to: string; stands: boolean; returnTo: string; set: Item; takeBack: Item };

/** A state of a question: setting it takes a form, taking it back one click. */
function StateItem({ to, stands, returnTo, set, takeBack }: StateItemProps) {
  return stands ? (
    <MarkButton
      action={to}
      fields={{ on: 0, returnTo }}
      icon={takeBack.icon}
      label={takeBack.label}
    />
  ) : (
    <ActionLink to={to} icon={set.icon}>
      {set.label}
    </ActionLink>
  );
}
