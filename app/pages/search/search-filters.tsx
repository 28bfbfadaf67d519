import { Form, Link } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import { LOCALES, type Locale, useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { Choice as Offered, SearchResult } from "~/search";
import { type Asked, addressWith, keptChoices, type Narrowing } from "~/search";
import { asProblemType } from "~/shared/problem-types";
import { Button, HiddenFields, Icon, problemTypeKey } from "~/ui";

type SearchFiltersProps = { asked: Asked; found: Pick<SearchResult, "choices"> };

type Counted = { value: string; count: Offered["count"] | undefined };

/** Tags and codes offered; the rest are found by their words. */
const OFFERED = 8;

/** Choices beside the results, each with how many hits it would leave. Behind one line on small screens. */
export function SearchFilters({ asked, found: { choices } }: SearchFiltersProps) {
  const t = useTranslate();
  const { narrowing } = asked;
  const set = Object.values(narrowing).filter((said) => said !== undefined).length;
  const choice = (to: Narrowing, label: ReactNode, count: number | undefined, current: boolean) => (
    <Choice
      key={JSON.stringify(to)}
      to={paths.search(addressWith(asked, current ? cleared(to) : to))}
      current={current}
      count={count}
    >
      {label}
    </Choice>
  );
  const solvedCount = choices?.solved;
  return (
    <details className="filters min-w-0">
      <summary className="button button-secondary w-full justify-between!">
        <span>
          {t("pages.search.filter")}
          {set > 0 ? <span className="tabular"> ({set})</span> : null}
        </span>
        <Icon name="down" className="turns" />
      </summary>
      <nav aria-label={t("pages.search.filter")} className="max-lg:pt-4">
        <Group title={t("pages.search.group.state")}>
          {choice(
            { solved: true },
            t("pages.search.solved"),
            solvedCount,
            narrowing.solved === true,
          )}
          {choice(
            { solved: false },
            t("pages.search.open"),
            choices?.open,
            narrowing.solved === false,
          )}
          {choice(
            { official: true },
            t("pages.search.official"),
            choices?.official,
            narrowing.official === true,
          )}
        </Group>
        <Group title={t("pages.search.group.type")}>
          {counted(choices?.types, narrowing.type).flatMap(({ value, count }) => {
            const type = asProblemType(value);
            return type
              ? [choice({ type }, t(problemTypeKey(type)), count, narrowing.type === type)]
              : [];
          })}
        </Group>
        <Group title={t("pages.search.group.lang")}>
          {LOCALES.map((lang: Locale) =>
            choice(
              { lang },
              t(lang === "en" ? "pages.search.in-en" : "pages.search.in-zh-CN"),
              choices?.languages.find(({ value }) => value === lang)?.count ??
                (choices ? 0 : undefined),
              narrowing.lang === lang,
            ),
          )}
        </Group>
        <Group title={t("pages.search.group.tag")}>
          {counted(choices?.tags, narrowing.tag).map(({ value: tag, count }) =>
            choice({ tag }, <bdi>{tag}</bdi>, count, narrowing.tag === tag),
          )}
        </Group>
        <Group title={t("pages.search.group.code")}>
          {counted(choices?.codes, narrowing.code).map(({ value: code, count }) =>
            choice({ code }, <bdi>{code}</bdi>, count, narrowing.code === code),
          )}
        </Group>
        <Dates asked={asked} />
      </nav>
    </details>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  if (Array.isArray(children) && children.length === 0) return null;
  return (
    <div className="mb-5">
      <h2 id={id} className="mb-1 text-small font-semibold text-soft">
        {title}
      </h2>
      <ul aria-labelledby={id}>{children}</ul>
    </div>
  );
}

function Choice({
  to,
  current,
  count,
  children,
}: {
  to: string;
  current: boolean;
  count: number | undefined;
  children: ReactNode;
}) {
  const t = useTranslate();
  const { locale } = useLanguage();
  return (
    <li>
      <Link
        to={to}
        aria-current={current ? "true" : undefined}
        className="-mx-2 flex min-h-9 items-center gap-2 rounded-small px-2 hover:bg-sunken aria-[current]:bg-accent-tint aria-[current]:font-semibold aria-[current]:text-accent pointer-coarse:min-h-11"
      >
        <span className="min-w-0 flex-1 truncate">{children}</span>
        {current ? (
          <Icon name="close" label={t("pages.search.take-away")} className="size-4" />
        ) : count === undefined ? null : (
          <span className="tabular text-small text-soft">{count.toLocaleString(locale)}</span>
        )}
      </Link>
    </li>
  );
}

function Dates({ asked }: { asked: Asked }) {
  const t = useTranslate();
  const id = useId();
  const fields = { ...keptChoices(asked, ["from", "to"]), q: asked.typed };
  return (
    <Form method="get" action={paths.search()} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="mb-1 text-small font-semibold text-soft">
        {t("pages.search.group.date")}
      </h2>
      <HiddenFields fields={fields} />
      <div className="grid gap-2 max-lg:grid-cols-2">
        {(["from", "to"] as const).map((name) => (
          <div key={name} className="min-w-0">
            <label htmlFor={`${id}-${name}`} className="block text-small">
              {t(`pages.search.${name}`)}
            </label>
            <input
              key={asked.narrowing[name]}
              id={`${id}-${name}`}
              type="date"
              name={name}
              defaultValue={asked.narrowing[name]}
              className="control"
            />
          </div>
        ))}
      </div>
      <div className="mt-2">
        <Button kind="secondary">{t("pages.search.apply-dates")}</Button>
      </div>
    </Form>
  );
}

/** The most frequent values, and the one that is chosen wherever it stands. */
function counted(
  choices: readonly Counted[] | undefined,
  chosen: string | undefined,
): readonly Counted[] {
  const offered = (choices ?? []).slice(0, OFFERED);
  if (chosen === undefined || offered.some(({ value }) => value === chosen)) return offered;
  return [{ value: chosen, count: undefined }, ...offered];
}

function cleared(choice: Narrowing): Narrowing {
  return Object.fromEntries(Object.keys(choice).map((name) => [name, undefined]));
}
