import { formatDay, useLanguage, useTranslate } from "~/i18n";
import type { NarrowedBy, Narrowing } from "~/search";
import { problemTypeKey } from "~/ui";

/** Says in words what one part of a search narrows it to: 'Tag: refund', 'Solved'. */
export function useNarrowingWords(): (name: NarrowedBy, narrowing: Narrowing) => string {
  const t = useTranslate();
  const { locale } = useLanguage();
  // A date is the same day everywhere.
  const day = (date = "") => formatDay(new Date(`${date}T12:00:00Z`), locale, "UTC");
  return (name, { solved, type, lang, tag = "", code = "", by = "", from, to }) => {
    switch (name) {
      case "solved":
        return t(solved ? "pages.search.solved" : "pages.search.open");
      case "official":
        return t("pages.search.official");
      case "type":
        return type ? t(problemTypeKey(type)) : "";
      case "lang":
        return t(lang === "en" ? "pages.search.in-en" : "pages.search.in-zh-CN");
      case "tag":
        return t("pages.search.tag", { name: tag });
      case "code":
        return t("pages.search.code", { code });
      case "by":
        return t("pages.search.by", { name: by });
      case "from":
        return t("pages.search.from-day", { day: day(from) });
      default:
        return t("pages.search.to-day", { day: day(to) });
    }
  };
}
