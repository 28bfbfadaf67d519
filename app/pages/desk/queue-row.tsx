import { Link } from "@remix-run/react";
import type { QueueRowView } from "~/escalation";
import { LOCALE_NAMES, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Icon, ProblemTypeName } from "~/ui";
import { CaseStateMark, PriorityMark, TimeLeft } from "./marks";

/** A case in the queue: a card on a phone, a line on wide screens. `form` is what its tick belongs to. */
export function QueueRow({ row, form }: { row: QueueRowView; form: string }) {
  const t = useTranslate();
  const { id, title, titleLanguage, assignee, threadCount, meTooCount, next } = row;
  const language = row.language === "zh-CN" || row.language === "en" ? row.language : null;
  return (
    <li
      data-case-row={id}
      className={`relative grid gap-x-4 gap-y-2 rounded-large border bg-surface p-3 pl-12 focus-within:border-accent sm:grid-cols-[minmax(0,1fr)_10rem] sm:p-4 sm:pl-12 ${row.breached ? "border-danger" : "border-line"}`}
    >
      <label className="absolute top-1.5 left-1 z-1 flex size-11 items-center justify-center sm:top-2.5">
        <input type="checkbox" name="caseId" value={id} form={form} className="choice m-0!" />
        <span className="sr-only">{t("desk.queue.tick", { id })}</span>
      </label>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft">
          <span className="tabular font-semibold text-ink">#{id}</span>
          <PriorityMark priority={row.priority} />
          <CaseStateMark state={row.state} />
          {row.waiting ? (
            <span className="inline-flex items-center gap-1 font-semibold text-support">
              <Icon name="comment" className="size-4" />
              {t("desk.queue.waits")}
            </span>
          ) : null}
        </p>
        <h2 className="mt-1 text-base leading-snug [overflow-wrap:anywhere]">
          <Link
            to={paths.case(id)}
            lang={titleLanguage}
            className="line-clamp-2 after:absolute after:inset-y-0 after:right-0 after:left-12 hover:text-accent hover:underline"
          >
            {title}
          </Link>
        </h2>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft">
          <ProblemTypeName type={row.problemType} />
          {language ? <span lang={language}>{LOCALE_NAMES[language]}</span> : null}
          {threadCount > 1 ? (
            <span className="tabular">{t("desk.queue.threads", { count: threadCount })}</span>
          ) : null}
          {meTooCount > 0 ? (
            <span className="tabular">{t("ui.row.me-toos", { count: meTooCount })}</span>
          ) : null}
          <span className="inline-flex items-center gap-1">
            <Icon name="person" className="size-4" />
            {assignee ? <bdi>{assignee.firstName}</bdi> : t("desk.queue.nobody")}
          </span>
        </p>
      </div>
      <div className="min-w-0">
        {next ? (
          <>
            <TimeLeft clock={next} />
            <span className="block text-small text-soft">{t(`desk.clock.${next.kind}`)}</span>
          </>
        ) : null}
      </div>
    </li>
  );
}
