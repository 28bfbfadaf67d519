import type { Locale } from "~/i18n/locales";
import type { Actor } from "~/shared/roles";
import type { Clock } from "./clock/port";
import type { Db } from "./db/client.server";
import type { Jobs } from "./jobs/port";
import type { Live } from "./live/port";
import type { Log } from "./log/log.server";
import type { Mailer, MailFolder } from "./mailer/port";
import type { PictureMaker } from "./pictures/port";
import type { Sealing } from "./sealing/port";
import type { SearchEngine } from "./search-engine/port";
import type { Storage } from "./storage/port";

/** The facts of this installation that rules and mails speak of. */
export type Site = {
  /** Scheme, host and port; the only source of absolute URLs. */
  origin: string;
  name: string;
  brands: readonly string[];
  timeZone: string;
  demo: boolean;
};

/** Text to HTML; the worker threads behind it belong to the process. */
export interface MarkdownRenderer {
  readonly version: number;
  render(text: string, mentions?: ReadonlyMap<string, string>): Promise<{ html: string }>;
}

/** What every command and reader is given; nothing in the domain reaches past it. */
export type Context = {
  db: Db;
  clock: Clock;
  jobs: Jobs;
  live: Live;
  mailer: Mailer;
  mailFolder: MailFolder | null;
  search: SearchEngine;
  markdown: MarkdownRenderer;
  storage: Storage;
  pictures: PictureMaker;
  sealing: Sealing;
  log: Log;
  site: Site;
  actor: Actor | null;
  locale: Locale;
  /** How `inTransaction` opens one; null inside. */
  transactions: Transactions | null;
};

export interface Transactions {
  run<Result>(
    work: (bound: Pick<Context, "db" | "jobs" | "live">) => Promise<Result>,
  ): Promise<Result>;
  /** Lets `work` read everything as it stands at one instant, for as long as it takes; it can write nothing. */
  snapshot<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
}
