import type { AgentView, OfferView, QueueFilter, QueueView, SavedViewView } from "~/escalation";
import { queueQuery } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Empty, Notice, Page, PageTitle, Pagination } from "~/ui";
import { OfferList } from "../incidents/offer-list";
import { DeskKeys } from "./desk-keys";
import { QueueFilters, QueueTabs, SavedViews } from "./queue-filters";
import { MANY_FORM, type ManyAnswer, Outcomes, QueueMany } from "./queue-many";
import { QueueRow } from "./queue-row";

export type QueuePageView = {
  filter: QueueFilter;
  queue: QueueView;
  views: SavedViewView[];
  agents: AgentView[] | null;
  /** Jumps of reports that a lead decides about. */
  offers: OfferView[];
  notice: "view-saved" | "view-deleted" | null;
};

/** All cases that support works on, those that can wait least first. */
export function QueuePage({
  view,
  answer,
}: {
  view: QueuePageView;
  answer: ManyAnswer | undefined;
}) {
  const t = useTranslate();
  const { filter, queue, notice } = view;
  const here = paths.cases(queueQuery(filter, queue.page));
  return (
    <Page width="wide">
      {notice ? (
        <Notice kind="success" announce>
          {t(`desk.notice.${notice}`)}
        </Notice>
      ) : null}
      {answer?.outcomes ? <Outcomes outcomes={answer.outcomes} /> : null}
      <PageTitle lead={t("desk.queue.lead")} actions={<DeskKeys place="queue" />}>
        {t("desk.queue.title")}
      </PageTitle>
      <OfferList offers={view.offers} />
      <QueueTabs filter={filter} counts={queue.counts} />
      <QueueFilters filter={filter} />
      <SavedViews views={view.views} filter={filter} answer={answer} />
      {queue.rows.length === 0 ? (
        <Empty icon="with-support" title={t("desk.queue.empty")}>
          {t("desk.queue.empty-hint")}
        </Empty>
      ) : (
        <>
          <p className="mb-2 text-small text-soft tabular">
            {t("desk.queue.total", { count: queue.total })}
          </p>
          <ul className="space-y-2">
            {queue.rows.map((row) => (
              <QueueRow key={row.id} row={row} form={MANY_FORM} />
            ))}
          </ul>
          <Pagination
            page={queue.page}
            pages={queue.pages}
            href={(page) => paths.cases(queueQuery(filter, page))}
          />
          <QueueMany action={here} agents={view.agents} answer={answer} />
        </>
      )}
    </Page>
  );
}
