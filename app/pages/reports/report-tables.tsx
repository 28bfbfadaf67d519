import type { ReactNode } from "react";
import { useTranslate } from "~/i18n";
import { TableScroll } from "~/ui";

/**
 * A table of figures: the first column names the row, the others are numbers. `label` is its section's
 * title; as a landmark of its own, where it scrolls, the table has a name that differs.
 */
export function FigureTable({
  label,
  columns,
  rows,
}: {
  label: string;
  columns: readonly string[];
  rows: readonly { key: string; name: ReactNode; cells: readonly ReactNode[] }[];
}) {
  const t = useTranslate();
  return (
    <TableScroll label={t("reports.table", { title: label })}>
      <table className="tabular w-full border-collapse">
        <thead>
          <tr className="border-b border-line-strong align-bottom">
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                className={`px-3 py-2 text-small font-semibold whitespace-nowrap text-soft ${index === 0 ? "text-start" : "text-end"}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key} className="border-b border-line">
              <th scope="row" className="min-w-28 px-3 py-2.5 text-start font-normal">
                {name}
              </th>
              {cells.map((cell, index) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells stand by their column
                  key={index}
                  className="px-3 py-2.5 text-end whitespace-nowrap"
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

const WIDTH = 72;

/** A share as its words and a bar beside them; the bar says nothing that the words don't. */
export function ShareBar({ share, words }: { share: number | null; words: string }) {
  if (share === null) return words;
  return (
    <span className="inline-flex items-center gap-2">
      <span>{words}</span>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${WIDTH} 10`}
        className="h-2.5 w-18 shrink-0 text-accent max-sm:hidden"
      >
        <rect x="0.5" y="0.5" width={WIDTH - 1} height="9" className="fill-sunken stroke-line" />
        <rect x="0.5" y="0.5" width={share * (WIDTH - 1)} height="9" className="fill-current" />
      </svg>
    </span>
  );
}
