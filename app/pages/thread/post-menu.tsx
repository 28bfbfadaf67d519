import { useLocation } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { ActionLink, ActionMenu, MarkButton } from "~/ui";
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
  const undo = { on: 0, returnTo };
  return (
    <>
      {thread.canEditTags ? (
        <ActionLink to={paths.edit(id)} icon="tag">
          {t("moderation.edit-tags")}
        </ActionLink>
      ) : null}
      {thread.canSetNeedsInfo ? (
        thread.needsInfo ? (
          <MarkButton
            action={paths.needsInfo(id)}
            fields={undo}
            icon="help"
            label={t("moderation.needs-info.clear")}
          />
        ) : (
          <ActionLink to={paths.needsInfo(id)} icon="help">
            {t("moderation.needs-info")}
          </ActionLink>
        )
      ) : null}
      {thread.canClose ? (
        thread.closure ? (
          <MarkButton
            action={paths.closure(id)}
            fields={undo}
            icon="open"
            label={t("moderation.reopen")}
          />
        ) : (
          <ActionLink to={paths.closure(id)} icon="close">
            {t("moderation.close")}
          </ActionLink>
        )
      ) : null}
      {thread.canLock ? (
        thread.lock ? (
          <MarkButton
            action={paths.lock(id)}
            fields={undo}
            icon="closed"
            label={t("moderation.unlock")}
          />
        ) : (
          <ActionLink to={paths.lock(id)} icon="closed">
            {t("moderation.lock")}
          </ActionLink>
        )
      ) : null}
    </>
  );
}
