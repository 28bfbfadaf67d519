export { rowsIn } from "./backup/format";
export {
  type RestoreProgress,
  type RestoreReport,
  restoreBackup,
} from "./backup/restore-backup.server";
export {
  type BackupProgress,
  type BackupReport,
  type BackupWishes,
  takeBackup,
} from "./backup/take-backup.server";
export {
  type ExportReport,
  type ExportWishes,
  exportCommunity,
} from "./export/export-community.server";
export type { Installation } from "./installation";
export { KeepingProblem } from "./problem";
export { type Statistics, statistics } from "./statistics.server";
export { IN_EXPORTS, LEFT_OUT_OF_BACKUPS, type TableName } from "./tables";
