import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import type { ActView } from "~/moderation";
import { paths } from "~/paths";
import type { PageOf } from "~/shared/views";
import {
  Empty,
  Moment,
  Page,
  PageTitle,
  Pagination,
  PersonLink,
  TableScroll,
  UserTitle,
} from "~/ui";
import { reasonKey } from "./reason-page";

/** What was done to keep the place, by whom and why. */
export function LogPage({ log }: { log: PageOf<ActView> }) {
  const t = useTranslate();
  return (
    <Page width="wide">
      <PageTitle lead={t("moderation.log.lead")}>{t("moderation.log.title")}</PageTitle>
      {log.rows.length === 0 ? (
        <Empty icon="history" title={t("moderation.log.empty")} />
      ) : (
        <TableScroll label={t("moderation.log.table")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("moderation.log.when")}</th>
                <th scope="col">{t("moderation.log.who")}</th>
                <th scope="col">{t("moderation.log.what")}</th>
                <th scope="col">{t("moderation.log.where")}</th>
                <th scope="col">{t("moderation.log.why")}</th>
              </tr>
            </thead>
            <tbody>
              {log.rows.map((act) => (
                <LogRow key={act.id} act={act} />
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      <Pagination page={log.page} pages={log.pages} href={(page) => paths.staffLog({ page })} />
    </Page>
  );
}

function LogRow({ act }: { act: ActView }) {
  const t = useTranslate();
  const { kind, postId, questionId, questionTitle, questionLanguage } = act.post;
  return (
    <tr>
      <td className="whitespace-nowrap">
        <Moment at={act.actedAt} />
      </td>
      <td>
        <PersonLink person={act.actor} />
      </td>
      <td className="min-w-32">{t(`moderation.verb.${act.verb}`, { kind })}</td>
      <td className="min-w-48 [overflow-wrap:anywhere]">
        <Link className="link" to={paths.post(questionId, questionTitle, postId)}>
          <UserTitle lang={questionLanguage}>{questionTitle}</UserTitle>
        </Link>
      </td>
      <td className="min-w-48 [overflow-wrap:anywhere]">
        {act.reason ? <p>{t(reasonKey(act.reason))}</p> : null}
        {act.note ? <p className="whitespace-pre-line text-soft">{act.note}</p> : null}
      </td>
    </tr>
  );
}
