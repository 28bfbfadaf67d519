import { forgetExpiredAccounts } from "./accounts/index.server";
import { removeStrayFiles, sweepAttachments } from "./attachments/index.server";
import type { Context } from "./infra/context";
import {
  forgetOldNotices,
  gatherNoticeMails,
  remindToAccept,
  sendNoticeMails,
} from "./notifications/index.server";
import { rerenderPosts } from "./questions/index.server";

/** Work that comes round by the clock: a cron expression in UTC and what to do, which may run twice. */
export type Recurring = { name: string; cron: string; run(ctx: Context): Promise<void> };

/** Posts rendered anew at a time: a batch is over within seconds. */
const RERENDER_BATCH = 100;

/** Pictures forgotten at a time. */
const SWEEP_BATCH = 200;

/** Everything that comes round, on one page. */
export const timetable: readonly Recurring[] = [
  {
    name: "forget-expired-accounts-data",
    cron: "20 3 * * *",
    async run(ctx) {
      await forgetExpiredAccounts(ctx);
    },
  },
  {
    name: "render-posts-anew",
    cron: "*/5 * * * *",
    async run(ctx) {
      // After an upgrade of the renderer everything is of an old version; otherwise there is nothing to do.
      while ((await rerenderPosts(ctx, RERENDER_BATCH)) === RERENDER_BATCH);
    },
  },
  {
    name: "sweep-unused-pictures",
    cron: "35 * * * *",
    async run(ctx) {
      while ((await sweepAttachments(ctx, SWEEP_BATCH)) === SWEEP_BATCH);
    },
  },
  {
    name: "remove-stray-files",
    cron: "50 3 * * *",
    async run(ctx) {
      await removeStrayFiles(ctx);
    },
  },
  {
    name: "mail-notices",
    cron: "* * * * *",
    async run(ctx) {
      await gatherNoticeMails(ctx);
      await sendNoticeMails(ctx);
    },
  },
  { name: "remind-to-accept", cron: "*/30 * * * *", run: remindToAccept },
  { name: "forget-old-notices", cron: "40 3 * * *", run: forgetOldNotices },
];
