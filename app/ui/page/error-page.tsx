import { Link } from "@remix-run/react";
import { type Locale, translatorFor, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { ButtonLink } from "../forms/button";
import { SearchForm } from "../frame/search-form";
import { useHere } from "../use-here";
import { Page, PageTitle } from "./page";

const KNOWN = [400, 403, 404, 413, 429, 500, 503] as const;
type Known = (typeof KNOWN)[number];

function textsFor(status: number): Known {
  if (status === 409 || status === 401) return 400;
  return KNOWN.find((known) => known === status) ?? (status >= 400 && status < 500 ? 404 : 500);
}

/** What an error page is called, for the window's title. */
export function errorTitle(status: number, locale: Locale): string {
  return translatorFor(locale)(`ui.error.${textsFor(status)}.title`);
}

/** The words in an address, to search for when nothing is there: "/questions/42-card-declined" gives "card declined". */
export function wordsOfPath(pathname: string): string {
  let text: string;
  try {
    text = decodeURIComponent(pathname);
  } catch {
    return "";
  }
  // A code is one word, digits and all.
  const code = /^\/codes\/([^/]{1,40})$/.exec(text)?.[1];
  if (code) return code;
  const words = text.match(/[\p{L}][\p{L}\p{N}]*/gu) ?? [];
  const structural = new Set(["questions", "tags", "people", "posts", "search", "help", "staff"]);
  return words
    .filter((word) => !structural.has(word))
    .join(" ")
    .slice(0, 100);
}

type ErrorPageProps = {
  status: number;
  /** Why, in the reader's language, when the site knows more than the status says. */
  message?: string;
  searchText?: string;
  /** The request's id, for people who report the error. */
  reference?: string;
};

/** What happened, what is safe, what to do. Stands inside the Frame. */
export function ErrorPage({ status, message, searchText, reference }: ErrorPageProps) {
  const t = useTranslate();
  const here = useHere();
  const known = textsFor(status);
  const ours = known >= 500;
  return (
    <Page width="form">
      <PageTitle>{t(`ui.error.${known}.title`)}</PageTitle>
      {message ? <p className="mb-4 font-semibold">{message}</p> : null}
      <p>{t(`ui.error.${known}.text`)}</p>
      {reference ? (
        <p className="mt-4 text-small text-soft">{t("ui.error.reference", { reference })}</p>
      ) : null}
      {ours ? (
        <div className="mt-6">
          <ButtonLink to={here} reload>
            {t("ui.error.again")}
          </ButtonLink>
        </div>
      ) : null}
      {known === 503 || known === 400 ? null : (
        <div className="mt-6">
          <SearchForm large label={t("ui.error.search-label")} text={searchText} />
        </div>
      )}
      <p className="mt-6">
        <Link to={paths.home()} className="link inline-flex min-h-11 items-center">
          {t("ui.error.home")}
        </Link>
      </p>
    </Page>
  );
}
