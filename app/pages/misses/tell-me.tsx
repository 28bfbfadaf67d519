import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Button, PostForm } from "~/ui";

/** Offers to tell the reader once what they looked for is answered; a visitor signs in on the way. */
export function TellMe({ text }: { text: string }) {
  const t = useTranslate();
  return (
    <PostForm action={paths.waitForSearch()} fields={{ text }}>
      <Button kind="secondary" icon="follow">
        {t("misses.tell-me.button")}
      </Button>
      <p className="mt-2 text-small text-soft">{t("misses.tell-me.hint")}</p>
    </PostForm>
  );
}
