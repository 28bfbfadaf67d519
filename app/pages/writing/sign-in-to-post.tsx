import { useLocation } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Notice } from "~/ui";

type SignInToPostProps = {
  /** The form came back because nobody is signed in. */
  refused: boolean;
  /** Where to come back to: this page unless told. */
  returnTo?: string;
  /** The browser keeps what was typed, so this page may be left. */
  kept?: boolean;
};

/**
 * Tells a visitor that posting needs an account, in a way that loses nothing: where the browser keeps
 * the text (JavaScript), the links open here; otherwise in a second tab, while the form waits in this one.
 */
export function SignInToPost({ refused, returnTo, kept = false }: SignInToPostProps) {
  const t = useTranslate();
  const { pathname } = useLocation();
  const back = returnTo ?? pathname;
  const tab = kept ? {} : { target: "_blank", rel: "noopener" };
  return (
    <Notice
      kind={refused ? "warning" : "info"}
      title={t("pages.sign-in-to-post")}
      announce={refused}
    >
      <p>{t(kept ? "pages.sign-in-to-post.kept" : "pages.sign-in-to-post.other-tab")}</p>
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
        <a
          className="link inline-flex min-h-11 items-center"
          href={paths.signUp({ returnTo: back })}
          {...tab}
        >
          {t("pages.sign-up")}
        </a>
        <a
          className="link inline-flex min-h-11 items-center"
          href={paths.signIn({ returnTo: back })}
          {...tab}
        >
          {t("pages.sign-in")}
        </a>
      </p>
    </Notice>
  );
}
