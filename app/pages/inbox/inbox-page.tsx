import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import type { Inbox, NoticeKind, NoticeLine } from "~/notifications";
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

const ICONS = {
  answer: "answer",
  "official-answer": "official",
  comment: "comment",
  mention: "person",
  accepted: "solved",
  recommended: "recommended",
  "accept-reminder": "clock",
  "followed-question": "follow",
  "followed-tag": "tag",
} as const satisfies Record<NoticeKind, IconName>;

/** What the reader was told, newest first. */
export function InboxPage({ inbox, allRead }: { inbox: Inbox; allRead: boolean }) {
  const t = useTranslate();
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
      {inbox.rows.length === 0 ? (
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
  return (
    <li className="group relative flex gap-3 py-4">
      <Icon
        name={ICONS[line.kind]}
        className={`mt-[0.15em] size-5 ${line.unread ? "text-accent" : "text-soft"}`}
      />
      <div className="min-w-0 flex-1">
        <p className={line.unread ? "font-semibold" : "text-soft"}>
          {t(`notices.line.${line.kind}`)}
          {line.unread ? (
            <span className="ml-2 rounded-full bg-accent px-2 py-0.5 text-small font-semibold text-accent-ink">
              {t("notices.inbox.new")}
            </span>
          ) : null}
        </p>
        <Link
          to={paths.notice(line.id)}
          className="mt-1 block [overflow-wrap:anywhere] after:absolute after:inset-0 group-hover:text-accent hover:underline"
        >
          <UserTitle lang={line.language}>{line.title}</UserTitle>
        </Link>
        <p className="mt-1 text-small text-soft">
          {line.by ? <PersonLine person={line.by} at={line.at} /> : <Moment at={line.at} />}
        </p>
      </div>
    </li>
  );
}
