import { LOCALE_NAMES, LOCALES, useLanguage } from "~/i18n";
import { paths } from "~/paths";
import { PostForm } from "../forms/post-form";
import { Icon } from "../icon";
import { useHere } from "../use-here";

/** One button per other language, in that language's own words. */
export function LanguageSwitch({ className }: { className: string }) {
  const { locale } = useLanguage();
  const here = useHere();
  return LOCALES.filter((other) => other !== locale).map((other) => (
    // A full load: the words of the other language come with it.
    <PostForm
      key={other}
      action={paths.language()}
      fields={{ language: other, returnTo: here }}
      reload
    >
      <button type="submit" lang={other} className={className}>
        <Icon name="language" />
        {LOCALE_NAMES[other]}
      </button>
    </PostForm>
  ));
}
