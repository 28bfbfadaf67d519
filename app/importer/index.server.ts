export { NoDump } from "./dump-files.server";
export {
  type ImportOptions,
  type ImportProgress,
  importStackExchange,
} from "./import-stack-exchange.server";
export { importReport } from "./report";
export type { Fault, ImportTotals, LineTotals } from "./tally";
