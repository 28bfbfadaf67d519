import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  type DeflectionFigures,
  MISS_STATES,
  type MissList,
  type MissRow,
  type MissState,
} from "~/search";
import { Empty, MarkButton, Page, PageTitle, Pagination, Tabs } from "~/ui";
import { DeflectionPart } from "./deflection-part";
import { MissCounts } from "./miss-counts";

export type MissesView = { show: MissState; found: MissList; deflection: DeflectionFigures };

const shown = (state: MissState) => (state === "open" ? undefined : state);

/** The leads' list of searches that did not help, those that weigh most first. */
export function MissesPage({ view: { show, found, deflection } }: { view: MissesView }) {
  const t = useTranslate();
  return (
    <Page>
      <PageTitle lead={t("misses.staff.lead")}>{t("misses.staff.title")}</PageTitle>
      <Tabs
        label={t("misses.staff.tabs")}
        tabs={MISS_STATES.map((state) => ({
          to: paths.staffSearches({ show: shown(state) }),
          label: t(`misses.staff.state.${state}`),
          current: state === show,
          ...(state === show ? { count: found.total } : {}),
        }))}
      />
      {found.rows.length === 0 ? (
        <Empty icon="search" title={t(`misses.staff.none.${show}`)}>
          {t(`misses.staff.none.${show}-text`)}
        </Empty>
      ) : (
        <ul className="divide-y divide-line border-b border-line">
          {found.rows.map((row) => (
            <Line key={row.id} row={row} />
          ))}
        </ul>
      )}
      <Pagination
        page={found.page}
        pages={found.pages}
        href={(page) =>
          paths.staffSearches({ show: shown(show), page: page === 1 ? undefined : page })
        }
      />
      <DeflectionPart figures={deflection} />
    </Page>
  );
}

function Line({ row }: { row: MissRow }) {
  const t = useTranslate();
  const [first, ...others] = row.samples;
  const name = first?.text ?? t("misses.staff.words-gone");
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-4">
      <div className="min-w-0 flex-1 basis-72">
        <h2 className="text-base leading-snug [overflow-wrap:anywhere]" lang={first?.language}>
          <Link to={paths.staffSearch(row.id)} className="hover:text-accent hover:underline">
            {name}
          </Link>
        </h2>
        {others.length > 0 ? (
          <ul className="mt-1 flex flex-wrap gap-x-4 text-small text-soft">
            {others.map(({ text, language }) => (
              <li key={text} lang={language} className="[overflow-wrap:anywhere]">
                {text}
              </li>
            ))}
          </ul>
        ) : null}
        <div className="mt-2">
          <MissCounts row={row} />
        </div>
      </div>
      {row.state === "open" && !row.owner ? (
        <MarkButton
          action={paths.staffSearch(row.id)}
          fields={{ do: "take" }}
          label={t("misses.staff.take")}
          icon="add"
        />
      ) : null}
    </li>
  );
}
