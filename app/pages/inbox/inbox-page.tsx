import { Link } from "@remix-run/react";
import { isMessageKey, useLanguage, useTranslate } from "~/i18n";
import { type NoticeKind, type NoticeLine, reasonWords } from "~/notifications";
import { paths } from "~/paths";
import {
  Button,
  ButtonLink,
  Empty,
  Icon,
  type IconName,
  Moment,
  Notice,
  Page,
  PageTitle,
  Pagination,
  PersonLine,
  PostForm,
  RowList,
  UserTitle,
} from "~/ui";
import type { InboxPageView } from "./inbox-page.server";
import { RepliesNeeded } from "./replies-needed";

const ICONS = {
  "needs-info": "help",
  "needs-info-reminder": "clock",
  answer: "answer",
  "official-answer": "official",
  comment: "comment",
  mention: "person",
  accepted: "solved",
  recommended: "recommended",
  "may-be-outdated": "history",
  "accept-reminder": "clock",
  "followed-question": "follow",
  "followed-tag": "tag",
  "search-answered": "search",
  incident: "warning",
  "incident-offer": "warning",
  moderation: "info",
  "flag-outcome": "flag",
  "support-took-over": "with-support",
  "support-needs-you": "help",
  "support-changed": "with-support",
  "private-reply": "private",
  "support-returned": "with-support",
  "support-solved": "solved",
  satisfaction: "official",
  "case-assigned": "official",
  "case-warned": "clock",
  "case-breached": "warning",
  "article-review": "history",
} as const satisfies Record<NoticeKind, IconName>;

/** Who waits for the reader, and what the reader was told, newest first. */
export function InboxPage({ view, allRead }: { view: InboxPageView; allRead: boolean }) {
  const t = useTranslate();
  const { inbox, replies } = view;
  return (
    <Page>
      <PageTitle
        lead={inbox.total > 0 ? t("notices.inbox.unread", { count: inbox.unread }) : undefined}
        actions={
          <>
            {inbox.unread > 0 ? (
              <PostForm action={paths.inbox()}>
                <Button kind="secondary" icon="accept">
                  {t("notices.inbox.read-all")}
                </Button>
              </PostForm>
            ) : null}
            <ButtonLink to={paths.settingsNotices()} kind="quiet" icon="settings">
              {t("notices.inbox.settings")}
            </ButtonLink>
          </>
        }
      >
        {t("notices.inbox.title")}
      </PageTitle>
      {allRead ? (
        <Notice kind="success" announce>
          {t("notices.inbox.all-read")}
        </Notice>
      ) : null}
      {replies.length > 0 ? <RepliesNeeded replies={replies} /> : null}
      {inbox.rows.length > 0 && replies.length > 0 ? (
        <h2 className="mt-10 text-lead">{t("notices.inbox.others")}</h2>
      ) : null}
      {inbox.rows.length === 0 && replies.length > 0 ? null : inbox.rows.length === 0 ? (
        <Empty
          icon="follow"
          title={t("notices.inbox.empty")}
          action={{ to: paths.ask(), label: t("notices.inbox.ask") }}
        >
          {t("notices.inbox.empty-text")}
        </Empty>
      ) : (
        <RowList>
          {inbox.rows.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </RowList>
      )}
      <Pagination
        page={inbox.page}
        pages={inbox.pages}
        href={(page) => paths.inbox({ page: page === 1 ? undefined : page })}
      />
    </Page>
  );
}

function Line({ line }: { line: NoticeLine }) {
  const t = useTranslate();
  const said = t(`notices.line.${line.words}`, { kind: line.postKind });
  const mark = line.unread ? (
    <span className="ml-2 rounded-full bg-accent px-2 py-0.5 text-small font-semibold text-accent-ink">
      {t("notices.inbox.new")}
    </span>
  ) : null;
  const link =
    "[overflow-wrap:anywhere] after:absolute after:inset-0 group-hover:text-accent hover:underline";
  return (
    <li className="group relative flex gap-3 py-4">
      <Icon
        name={ICONS[line.kind]}
        className={`mt-[0.15em] size-5 ${line.unread ? "text-accent" : "text-soft"}`}
      />
      <div className="min-w-0 flex-1">
        <p className={line.unread ? "font-semibold" : "text-soft"}>
          {line.title === null ? (
            <Link to={paths.notice(line.id)} className={link}>
              {said}
            </Link>
          ) : (
            said
          )}
          {mark}
        </p>
        {line.title === null ? null : (
          <Link to={paths.notice(line.id)} className={`mt-1 block ${link}`}>
            <UserTitle lang={line.language}>{line.title}</UserTitle>
          </Link>
        )}
        <ActWords line={line} />
        <p className="mt-1 text-small text-soft">
          {line.by ? <PersonLine person={line.by} at={line.at} /> : <Moment at={line.at} />}
        </p>
      </div>
    </li>
  );
}

/** Why a moderator did something, in the words of the reason and their own. */
function ActWords({ line }: { line: NoticeLine }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const reason = reasonWords(line);
  return (
    <>
      {isMessageKey(reason, locale) ? <p className="mt-1">{t(reason)}</p> : null}
      {line.note ? (
        <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{line.note}</p>
      ) : null}
    </>
  );
}
