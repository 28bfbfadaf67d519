import { forgetExpiredAccounts } from "./accounts/index.server";
import { sweepOutdated } from "./answers/index.server";
import { removeStrayFiles, sweepAttachments } from "./attachments/index.server";
import {
  askSatisfaction,
  closeSilentCases,
  closeSilentThreads,
  endWaits,
  eraseDuePrivateBoxes,
  escalateUnanswered,
  handBackAbsent,
  noteBreaches,
  raiseByMeToos,
  removeStrayBoxFiles,
  sweepIncidentOffers,
  warnOfClocks,
} from "./escalation/index.server";
import type { Context } from "./infra/context";
import { articleSource, rerenderArticles, sweepArticleReviews } from "./knowledge/index.server";
import {
  forgetOldNotices,
  gatherNoticeMails,
  remindOfNeedsInfo,
  remindToAccept,
  sendNoticeMails,
} from "./notifications/index.server";
import { rerenderPosts } from "./questions/index.server";
import {
  catchUp,
  decideDeflections,
  forgetSearches,
  questionSource,
  regroupMisses,
  settleSearches,
} from "./search/index.server";

/** Work that comes round by the clock: a cron expression in UTC and what to do, which may run twice. */
export type Recurring = { name: string; cron: string; run(ctx: Context): Promise<void> };

/** Posts rendered anew at a time: a batch is over within seconds. */
const RERENDER_BATCH = 100;

/** Pictures forgotten at a time. */
const SWEEP_BATCH = 200;

/** Searches settled at a time, and suggestions decided. */
const SETTLED_BATCH = 200;
const DECIDED_BATCH = 500;

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
      while ((await rerenderArticles(ctx, RERENDER_BATCH)) === RERENDER_BATCH);
    },
  },
  {
    name: "give-the-search-engine-what-it-missed",
    cron: "* * * * *",
    async run(ctx) {
      // An engine that is still away misses the portion again; the next minute is soon enough.
      while ((await catchUp(ctx, [questionSource, articleSource])) > 0 && !ctx.search.isDegraded());
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
      await removeStrayBoxFiles(ctx);
    },
  },
  {
    name: "erase-private-boxes",
    cron: "25 * * * *",
    async run(ctx) {
      while ((await eraseDuePrivateBoxes(ctx)) > 0);
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
  {
    name: "escalate-unanswered",
    cron: "* * * * *",
    async run(ctx) {
      await escalateUnanswered(ctx);
      await noteBreaches(ctx);
      await warnOfClocks(ctx);
      await endWaits(ctx);
      await handBackAbsent(ctx);
    },
  },
  {
    name: "notice-jumps",
    cron: "*/2 * * * *",
    async run(ctx) {
      await sweepIncidentOffers(ctx);
      await raiseByMeToos(ctx);
    },
  },
  {
    name: "close-silent-cases",
    cron: "*/15 * * * *",
    async run(ctx) {
      await closeSilentCases(ctx);
      await closeSilentThreads(ctx);
      await askSatisfaction(ctx);
    },
  },
  { name: "review-articles", cron: "5 * * * *", run: sweepArticleReviews },
  {
    name: "settle-searches",
    cron: "*/5 * * * *",
    async run(ctx) {
      while ((await settleSearches(ctx)) === SETTLED_BATCH);
    },
  },
  {
    name: "decide-deflections",
    cron: "10 4 * * *",
    async run(ctx) {
      while ((await decideDeflections(ctx)) === DECIDED_BATCH);
    },
  },
  {
    name: "forget-searches",
    cron: "55 3 * * *",
    async run(ctx) {
      await forgetSearches(ctx);
      await regroupMisses(ctx);
    },
  },
  { name: "mark-outdated", cron: "10 * * * *", run: sweepOutdated },
  { name: "remind-to-accept", cron: "*/30 * * * *", run: remindToAccept },
  { name: "remind-of-needs-info", cron: "15,45 * * * *", run: remindOfNeedsInfo },
  { name: "forget-old-notices", cron: "40 3 * * *", run: forgetOldNotices },
];
