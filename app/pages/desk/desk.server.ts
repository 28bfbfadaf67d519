import { randomUUID } from "node:crypto";
import { can } from "~/accounts";
import type { CannedValues, CaseView } from "~/escalation";
import { firstName, readQueueFilter } from "~/escalation";
import {
  agentList,
  cannedReplies,
  incidentOffers,
  lookAtCase,
  readCase,
  readCaseDrafts,
  readQueue,
  savedViews,
  staffPrivateBox,
} from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import { similarThreads } from "~/search/index.server";
import { pageNumber } from "../page-number";
import type { CasePageView } from "./case-page-view";
import type { QueuePageView } from "./queue-page";

/** Solved threads shown beside a case. */
const SIMILAR_MAX = 5;

/** The queue as its address asks for it. */
export async function queuePage(ctx: Context, url: URL): Promise<Omit<QueuePageView, "notice">> {
  const filter = readQueueFilter(url.searchParams);
  return {
    filter,
    queue: await readQueue(ctx, filter, pageNumber(url)),
    views: await savedViews(ctx),
    agents: can(ctx.actor, "configure-support") ? await agentList(ctx) : null,
    offers: await incidentOffers(ctx),
  };
}

/** The page of a case, or null where there is none. Whoever reads it is noted as looking at it. */
export async function casePage(
  ctx: Context,
  caseId: number,
  questionId: number | null,
): Promise<Omit<CasePageView, "notice"> | null> {
  const shown = await readCase(ctx, caseId, questionId);
  if (!shown) return null;
  const [drafts, replies, looks, agents, box] = await Promise.all([
    readCaseDrafts(ctx, caseId),
    cannedReplies(ctx, shown.problemType),
    lookAtCase(ctx, { caseId, writing: false }),
    can(ctx.actor, "configure-support") ? agentList(ctx) : null,
    staffPrivateBox(ctx, shown.questionId),
  ]);
  return {
    shown,
    drafts,
    canned: { replies, values: cannedValues(ctx, shown) },
    agents,
    box,
    looks,
    similar: await similarSolved(ctx, shown),
    formKey: randomUUID(),
  };
}

/** What the variables of canned replies stand for in a case. */
export function cannedValues(ctx: Context, view: CaseView): CannedValues {
  return {
    asker: view.asker.person.name,
    case: `#${view.id}`,
    agent: firstName(ctx.actor?.name ?? ""),
    site: ctx.site.name,
  };
}

async function similarSolved(ctx: Context, view: CaseView): Promise<CasePageView["similar"]> {
  const { rows } = await similarThreads(ctx, view.questionId);
  return rows
    .map(({ row }) => row)
    .filter(({ accepted, recommended }) => accepted || recommended)
    .slice(0, SIMILAR_MAX);
}
