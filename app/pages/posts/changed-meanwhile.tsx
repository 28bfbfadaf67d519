import type { PostForEdit } from "~/answers";
import { useTranslate } from "~/i18n";
import { differences } from "~/posts";
import { DiffView, type FormAnswer, Notice } from "~/ui";

/**
 * Somebody else saved a change after this form was loaded: the newest text, and how what was typed
 * differs from it. The form below then replaces the newest text knowingly.
 */
export function ChangedMeanwhile({
  post,
  answer,
}: {
  post: PostForEdit;
  answer: FormAnswer | undefined;
}) {
  const t = useTranslate();
  const typed = (name: string) => {
    const value = answer?.values[name];
    return typeof value === "string" ? value : "";
  };
  if (!answer || Number(typed("version")) === post.version) return null;
  const pairs = [
    { key: "title", label: t("pages.ask.title-field"), newest: post.question?.title ?? null },
    {
      key: post.kind === "comment" ? "text" : "body",
      label: t("pages.history.text"),
      newest: post.body,
    },
    { key: "tried", label: t("pages.ask.tried"), newest: post.question?.tried ?? null },
  ].filter(
    (pair): pair is typeof pair & { newest: string } =>
      pair.newest !== null && pair.newest !== typed(pair.key),
  );
  return (
    <Notice kind="warning" title={t("pages.edit.changed")}>
      <p>{t("pages.edit.changed-text")}</p>
      {pairs.map(({ key, label, newest }) => (
        <div key={key} className="mt-4">
          <p className="text-small font-semibold">{t("pages.edit.newest", { field: label })}</p>
          <div lang={post.language} className="mt-1 whitespace-pre-wrap [overflow-wrap:anywhere]">
            {newest}
          </div>
          <p className="mt-3 text-small font-semibold">{t("pages.edit.yours-differs")}</p>
          <DiffView
            parts={differences(newest, typed(key))}
            lang={post.language}
            label={t("pages.edit.yours-differs")}
          />
        </div>
      ))}
    </Notice>
  );
}
