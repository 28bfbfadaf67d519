import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { PersonView } from "~/shared/views";
import type { FormAnswer } from "../forms/answer";
import { Button } from "../forms/button";
import { ErrorSummary } from "../forms/error-summary";
import { Field } from "../forms/field";
import type { Limit } from "../forms/limit-text";
import { type Fields, PostForm } from "../forms/post-form";
import { TextArea } from "../forms/text-controls";
import { Icon } from "../icon";
import { PostMeta } from "./post-meta";
import { UserText } from "./user-text";

export type CommentView = {
  id: number;
  html: string;
  language: string;
  author: PersonView;
  /** ISO 8601, as `editedAt`. */
  at: string;
  editedAt?: string | null;
  removed?: boolean;
};

/** More than this many would push the next answer out of sight. */
const SHOWN = 3;

type CommentListProps = {
  comments: readonly CommentView[];
  /** What this reader can do with a comment. */
  actions?: (comment: CommentView) => ReactNode;
};

function Items({ comments, actions }: CommentListProps) {
  const t = useTranslate();
  return (
    <ul className="divide-y divide-line">
      {comments.map((comment) => (
        <li key={comment.id} id={`post-${comment.id}`} className="py-3 first:pt-1">
          {comment.removed ? (
            <p className="text-small text-soft">{t("ui.comments.removed")}</p>
          ) : (
            <>
              <UserText html={comment.html} lang={comment.language} compact />
              <div className="mt-1">
                <PostMeta
                  author={comment.author}
                  at={comment.at}
                  editedAt={comment.editedAt}
                  historyTo={paths.history(comment.id)}
                />
              </div>
            </>
          )}
          {actions ? actions(comment) : null}
        </li>
      ))}
    </ul>
  );
}

/** Comments of one post: the first three, the others folded. */
export function CommentList({ comments, actions }: CommentListProps) {
  const t = useTranslate();
  if (comments.length === 0) return null;
  const folded = comments.slice(SHOWN);
  return (
    <section aria-label={t("ui.comments.title", { count: comments.length })}>
      <Items comments={comments.slice(0, SHOWN)} actions={actions} />
      {folded.length > 0 ? (
        <details className="border-t border-line">
          <summary className="act -ml-2.5 list-none text-accent!">
            <Icon name="down" className="turns" />
            {t("ui.comments.more", { count: folded.length })}
          </summary>
          <Items comments={folded} actions={actions} />
        </details>
      ) : null}
    </section>
  );
}

type CommentFormProps = {
  /** The post that is commented on. */
  postId: number;
  answer?: FormAnswer | null;
  initial?: string;
  limit?: Limit;
  fields?: Fields;
  /** Shown open, with a way back: when the form has a page of its own. */
  cancelTo?: string;
  /** Under the text: what helps to write it. */
  after?: ReactNode;
};

/** Writing a comment, folded until wanted. Sends `text` to the post's comments. */
export function CommentForm({
  postId,
  answer,
  initial,
  limit,
  fields,
  cancelTo,
  after,
}: CommentFormProps) {
  const t = useTranslate();
  return (
    <details open={Boolean(answer ?? cancelTo ?? initial)}>
      <summary className="act -ml-2.5 list-none">
        <Icon name="comment" />
        {t("ui.comments.add")}
      </summary>
      <div className="py-3">
        <ErrorSummary answer={answer} scope={postId} />
        <PostForm action={paths.comments(postId)} fields={fields}>
          <Field
            name="text"
            scope={postId}
            label={t("ui.comments.text")}
            answer={answer}
            limit={limit}
            after={after}
          >
            <TextArea height="short" initial={initial} />
          </Field>
          <div className="mt-3 flex flex-wrap gap-3">
            <Button kind="secondary">{t("ui.comments.send")}</Button>
            {cancelTo ? (
              <Link to={cancelTo} className="button button-quiet">
                {t("ui.comments.cancel")}
              </Link>
            ) : null}
          </div>
        </PostForm>
      </div>
    </details>
  );
}
