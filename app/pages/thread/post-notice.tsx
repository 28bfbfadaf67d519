import { useTranslate } from "~/i18n";
import { Notice } from "~/ui";
import { noticeKey } from "../notices";
import { MaskedNotice } from "../writing/masked-notice";
import type { ThreadPageView } from "./view";

/** What just happened to this post, said beside it. */
export function PostNotice({ view, postId }: { view: ThreadPageView; postId: number | null }) {
  const t = useTranslate();
  if (view.notice?.postId !== postId) return null;
  return (
    <>
      <Notice kind="success" announce>
        {t(noticeKey(view.notice.word))}
      </Notice>
      <MaskedNotice kinds={view.notice.masked} box={view.notice.box} />
    </>
  );
}
