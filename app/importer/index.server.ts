export { NoDump } from "./dump-files.server";
export { importReport } from "./report";
export { type ImportOptions, type ImportProgress, importStackExchange } from "./import-stack-exchange.server";
export type { Fault, ImportTotals, LineTotals } from "./tally";
