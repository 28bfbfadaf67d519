import { Link } from "@remix-run/react";
import { useState } from "react";
import type { CaseNow, CaseView } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { FloatingNews } from "../floating-news";
import { newsOf } from "./news-of";

/** Says that a case is no longer as its page shows it, with the way to read it anew; what is being written stays. */
export function CaseNews({ view, now }: { view: CaseView; now: CaseNow | null }) {
  const t = useTranslate();
  const [closed, setClosed] = useState("");
  const news = now && newsOf(view, now);
  const state = now && [now.version, now.newestPostId, now.newestReplyId, now.newestNoteId].join();
  return (
    <FloatingNews icon="info" onClose={() => setClosed(state ?? "")}>
      {news && state !== closed ? (
        <>
          <span>{t(`desk.news.${news}`)}</span>
          <Link
            to={paths.case(view.id, { thread: view.questionId })}
            replace
            preventScrollReset
            className="link flex min-h-11 items-center px-1 font-semibold"
          >
            {t("desk.news.show")}
          </Link>
        </>
      ) : null}
    </FloatingNews>
  );
}
