import { useTranslate } from "~/i18n";
import { Notice } from "~/ui";
import { noticeKey } from "../notices";
import type { ThreadPageView } from "./view";

/** What just happened to this post, said beside it. */
export function PostNotice({ view, postId }: { view: ThreadPageView; postId: number }) {
  const t = useTranslate();
  if (view.notice?.postId !== postId) return null;
  return (
    <Notice kind="success" announce>
      {t(noticeKey(view.notice.word))}
    </Notice>
  );
}
