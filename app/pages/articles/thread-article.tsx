import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import type { ArticleLine } from "~/knowledge";
import { paths } from "~/paths";
import { Icon } from "~/ui";

/** On the thread that an article was written from: the way to it. */
export function ThreadArticle({ article }: { article: ArticleLine | null }) {
  const t = useTranslate();
  if (!article) return null;
  const { id, title, language } = article;
  return (
    <p className="my-4 flex gap-3 rounded-small border-l-4 border-accent bg-accent-tint px-4 py-3">
      <Icon name="official" className="mt-[0.2em] size-5 text-accent" />
      <span className="min-w-0">
        <Link className="link font-semibold [overflow-wrap:anywhere]" to={paths.article(id, title)}>
          {t("articles.thread-before")} <span lang={language}>{title}</span>
        </Link>
        <span className="block text-small text-soft">{t("articles.thread-text")}</span>
      </span>
    </p>
  );
}
