import { detectLanguage, useLanguage } from "~/i18n";

/** What somebody says of themselves, marked with its language. */
export function AboutText({ about, quiet }: { about: string; quiet?: boolean }) {
  const { locale } = useLanguage();
  return (
    <p
      dir="auto"
      lang={detectLanguage(about, locale)}
      className={`whitespace-pre-line [overflow-wrap:anywhere] ${quiet ? "mt-1 text-soft" : "mb-8"}`}
    >
      {about}
    </p>
  );
}
