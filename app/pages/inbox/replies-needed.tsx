import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { ReplyNeeded } from "~/questions";
import { Icon, Moment, PersonLine, RowList, Section, UserTitle } from "~/ui";

/** The reader's questions that wait for them, until they replied. */
export function RepliesNeeded({ replies }: { replies: readonly ReplyNeeded[] }) {
  const t = useTranslate();
  return (
    <Section id="replies" title={t("notices.inbox.replies")} hint={t("notices.inbox.replies-hint")}>
      <RowList>
        {replies.map((reply) => (
          <Row key={reply.questionId} reply={reply} />
        ))}
      </RowList>
    </Section>
  );
}

function Row({ reply: { questionId, title, language, text, at, by } }: { reply: ReplyNeeded }) {
  return (
    <li className="group relative flex gap-3 bg-support-tint px-3 py-4">
      <Icon name="help" className="mt-[0.15em] size-5 text-support" />
      <div className="min-w-0 flex-1">
        <Link
          to={paths.question(questionId, title)}
          className="block font-semibold [overflow-wrap:anywhere] after:absolute after:inset-0 group-hover:text-accent hover:underline"
        >
          <UserTitle lang={language}>{title}</UserTitle>
        </Link>
        <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
        <p className="mt-1 text-small text-soft">
          {by ? <PersonLine person={by} at={at} /> : <Moment at={at} />}
        </p>
      </div>
    </li>
  );
}
