import { useState } from "react";
import { useTranslate } from "~/i18n";
import { ActionMenu, Button, useHydrated } from "~/ui";

/** The lasting address of a post: to copy with one click, or by hand where no script runs. */
export function ShareMenu({ url }: { url: string }) {
  const t = useTranslate();
  const hydrated = useHydrated();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <ActionMenu label={t("pages.thread.share")}>
      <div className="space-y-2 p-3">
        <p className="text-small text-soft">{t("pages.thread.share-hint")}</p>
        <p className="break-all text-small">
          <a className="link" href={url}>
            {url}
          </a>
        </p>
        {hydrated ? (
          <Button type="button" kind="secondary" icon="link" onClick={copy}>
            {t("pages.thread.copy-link")}
          </Button>
        ) : null}
        <p role="status" className="text-small">
          {copied === true ? t("pages.thread.copied") : null}
          {copied === false ? t("pages.thread.not-copied") : null}
        </p>
      </div>
    </ActionMenu>
  );
}
