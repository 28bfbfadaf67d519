import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import type { ActView } from "~/moderation";
import { paths } from "~/paths";
import type { PageOf } from "~/shared/views";
import { Empty, Page, PageTitle, Pagination, PersonLine, UserTitle } from "~/ui";
import { reasonKey } from "./reason-page";

/** What was done to keep the place, by whom and why: one entry an act, the newest first. */
export function LogPage({ log }: { log: PageOf<ActView> }) {
  const t = useTranslate();
  return (
    <Page>
      <PageTitle lead={t("moderation.log.lead")}>{t("moderation.log.title")}</PageTitle>
      {log.rows.length === 0 ? (
        <Empty icon="history" title={t("moderation.log.empty")} />
      ) : (
        <ol className="divide-y divide-line border-y border-line">
          {log.rows.map((act) => (
            <Entry key={act.id} act={act} />
          ))}
        </ol>
      )}
      <Pagination page={log.page} pages={log.pages} href={(page) => paths.staffLog({ page })} />
    </Page>
  );
}

function Entry({ act }: { act: ActView }) {
  const t = useTranslate();
  const { kind, postId, questionId, questionTitle, questionLanguage } = act.post;
  return (
    <li className="py-4 [overflow-wrap:anywhere]">
      <p>
        <span className="font-semibold">{t(`moderation.verb.${act.verb}`, { kind })}</span>
        {" · "}
        <Link className="link" to={paths.post(questionId, questionTitle, postId)}>
          <UserTitle lang={questionLanguage}>{questionTitle}</UserTitle>
        </Link>
      </p>
      {act.reason ? <p>{t(reasonKey(act.reason))}</p> : null}
      {act.note ? <p className="whitespace-pre-line">{act.note}</p> : null}
      <p className="mt-1">
        <PersonLine person={act.actor} at={act.actedAt} />
      </p>
    </li>
  );
}
