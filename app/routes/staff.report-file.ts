import type { LoaderFunctionArgs } from "@remix-run/node";
import { stringify } from "csv-stringify/sync";
import { readRange } from "~/escalation";
import { supportReport } from "~/escalation/index.server";
import { allowed } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { reportRows } from "~/pages";

/** The report as a file: UTF-8 with its mark, since spreadsheets guess otherwise; no cell is a formula. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  const { searchParams } = new URL(args.request.url);
  const range = readRange(searchParams.get("from"), searchParams.get("until"), ctx.clock.now());
  const report = await supportReport(ctx, range);
  const rows = reportRows(translatorFor(ctx.locale), report);
  const text = stringify(rows, { bom: true, escape_formulas: true, record_delimiter: "windows" });
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="support-${report.from}-${report.until}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
}
