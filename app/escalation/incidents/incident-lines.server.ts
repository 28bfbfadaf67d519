import type { Locale } from "~/i18n";
import type { Context } from "~/infra/context";
import { INCIDENT_STATES, type IncidentState, oneOf } from "../kinds";
import { comparableCode } from "./jump";
import type { IncidentLine, IncidentView, ThreadIncidentView } from "./views";

/** Named in a banner; more at a time are one incident that nobody declared. */
const CURRENT_MAX = 20;

/** What the public parts of an incident are read with. Who declared it and who is told stay out. */
export const publicSelect = {
  id: true,
  titleEn: true,
  titleZh: true,
  errorCode: true,
  problemType: true,
  state: true,
  startedAt: true,
  resolvedAt: true,
  component: { select: { nameEn: true, nameZh: true } },
  updates: {
    orderBy: { id: "desc" },
    select: { id: true, state: true, textEn: true, textZh: true, at: true },
  },
} as const;

type Row = {
  id: number;
  titleEn: string;
  titleZh: string;
  errorCode: string;
  problemType: string;
  state: string;
  startedAt: Date;
  resolvedAt: Date | null;
  component: { nameEn: string; nameZh: string } | null;
  updates: { id: number; state: string; textEn: string; textZh: string; at: Date }[];
};

/** A stored row in a reader's language. */
export function incidentView(row: Row, locale: Locale): IncidentView {
  const zh = locale === "zh-CN";
  const { component, updates } = row;
  return {
    id: row.id,
    title: zh ? row.titleZh : row.titleEn,
    state: stateOf(row.state),
    component: component && (zh ? component.nameZh : component.nameEn),
    errorCode: row.errorCode,
    problemType: row.problemType,
    startedAt: row.startedAt.toISOString(),
    resolvedAt: row.resolvedAt?.toISOString() ?? null,
    updatedAt: (updates[0]?.at ?? row.startedAt).toISOString(),
    updates: updates.map((update) => ({
      id: update.id,
      state: stateOf(update.state),
      text: zh ? update.textZh : update.textEn,
      at: update.at.toISOString(),
    })),
  };
}

/** Narrows a stored state. */
export function stateOf(text: string): IncidentState {
  return oneOf(INCIDENT_STATES, text) ?? "investigating";
}

/** The incidents that are not over, the newest first, in the reader's language. */
export async function currentIncidents(ctx: Context): Promise<IncidentLine[]> {
  const rows = await ctx.db.incident.findMany({
    where: { resolvedAt: null },
    orderBy: { id: "desc" },
    take: CURRENT_MAX,
    select: { ...publicSelect, updates: { ...publicSelect.updates, take: 1 } },
  });
  return rows.map((row) => {
    const { updates: _updates, ...line } = incidentView(row, ctx.locale);
    return line;
  });
}

/**
 * The known problem that a question hangs on, over or not; else one that is not over and has the same
 * error code; else null.
 */
export async function incidentOfThread(
  ctx: Context,
  { questionId, errorCode }: { questionId: number; errorCode: string | null },
): Promise<ThreadIncidentView | null> {
  const select = { ...publicSelect, updates: { ...publicSelect.updates, take: 1 } } as const;
  const thread = await ctx.db.incidentThread.findUnique({
    where: { questionId },
    select: { incident: { select } },
  });
  const row =
    thread?.incident ??
    (errorCode
      ? await ctx.db.incident.findFirst({
          where: {
            resolvedAt: null,
            errorCode: { equals: comparableCode(errorCode), mode: "insensitive" },
          },
          orderBy: { id: "desc" },
          select,
        })
      : null);
  if (!row) return null;
  const { updates, ...line } = incidentView(row, ctx.locale);
  return { ...line, text: updates[0]?.text ?? "", attached: thread !== null };
}
