import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import type { Calendar } from "../calendars/calendar";
import { calendarVersionOf } from "../calendars/stored.server";
import { dueTimes } from "../clocks/clock";
import { oneOf, PRIORITIES } from "../kinds";
import { pickRule, type RulePlace, type StoredRule } from "./pick-rule";
import { type RuleInput, readRule } from "./read-rule";
import type { Rule } from "./rule";
import { targetsOf } from "./rule";
import { ruleSelect } from "./rule-for.server";
import { refuseUnknownCalendar, rulePlace } from "./rule-place.server";
import type { EscalatedRow, RulePreview } from "./rule-preview";

/** Questions named of those that would be escalated. */
const ROWS_MAX = 20;

const questionSelect = {
  title: true,
  problemType: true,
  post: { select: { language: true } },
  tags: { select: { tag: { select: { name: true } } } },
} as const;

const clockSelect = {
  kind: true,
  questionId: true,
  targetMinutes: true,
  elapsedSeconds: true,
  resumedAt: true,
  dueAt: true,
  question: { select: questionSelect },
  case: {
    select: {
      problemType: true,
      priority: true,
      threads: {
        where: { open: true },
        orderBy: { addedAt: "asc" },
        take: 1,
        select: { question: { select: questionSelect } },
      },
    },
  },
} as const;

/** What a form's rule would do. For leads; refuses what `readRule` does, `rule.no-place` and an unknown calendar. Saves nothing. */
export async function previewRule(
  ctx: Context,
  { problemType, tag, ...input }: RulePlace & RuleInput,
): Promise<RulePreview> {
  mustBeAble(ctx, "configure-support");
  const place = rulePlace({ problemType, tag });
  const rule = readRule(input);
  await refuseUnknownCalendar(ctx, rule.calendarId);
  return previewOf(ctx, place, rule);
}

/** What a place's rule (null: none of its own any more) would do to the clocks that run now. */
export async function previewOf(
  ctx: Context,
  place: RulePlace,
  rule: Rule | null,
): Promise<RulePreview> {
  const before = await ctx.db.escalationRule.findMany({ select: ruleSelect });
  const others = before.filter((row) => !isAt(row, place));
  const after = rule ? [...others, { ...place, ...rule }] : others;
  const clocks = await ctx.db.supportClock.findMany({
    where: { current: true, stoppedAt: null, dueAt: { not: null } },
    orderBy: { dueAt: "asc" },
    select: clockSelect,
  });
  const calendars = new Map<number | null, Calendar>();
  const calendarOf = async (id: number | null) => {
    const known = calendars.get(id) ?? (await calendarVersionOf(ctx, id)).calendar;
    calendars.set(id, known);
    return known;
  };
  const now = ctx.clock.now();
  const rows: EscalatedRow[] = [];
  const sum = { escalated: 0, earlier: 0, later: 0 };
  for (const clock of clocks) {
    const about = clock.question ?? clock.case?.threads[0]?.question;
    const problemType = clock.question?.problemType ?? clock.case?.problemType;
    if (!about || problemType === undefined || !clock.dueAt) continue;
    const tags = about.tags.map((each) => each.tag.name);
    const fitting = (all: readonly StoredRule[]) =>
      pickRule(
        all.filter((row) => fits(row, problemType, tags)),
        problemType,
      );
    const next = fitting(after);
    if (JSON.stringify(sorted(fitting(before))) === JSON.stringify(sorted(next))) continue;
    const priority = oneOf(PRIORITIES, clock.case?.priority) ?? 3;
    const { minutes, inHours } = targetOf(next, clock.kind, priority);
    const { dueAt } = dueTimes(
      { ...clock, targetMinutes: minutes },
      inHours ? await calendarOf(next.calendarId) : null,
    );
    if (!dueAt) continue;
    if (clock.kind === "community" && dueAt <= now) {
      // What is due already is on its way to support, whatever the rule.
      if (clock.dueAt <= now) continue;
      sum.escalated++;
      if (rows.length < ROWS_MAX)
        rows.push({
          id: clock.questionId ?? 0,
          title: about.title,
          language: about.post.language,
          dueAt: clock.dueAt.toISOString(),
        });
    } else if (dueAt < clock.dueAt) sum.earlier++;
    else if (dueAt > clock.dueAt) sum.later++;
  }
  return { ...sum, rows };
}

function targetOf(rule: Rule, kind: string, priority: 1 | 2 | 3 | 4) {
  if (kind === "community") return { minutes: rule.windowMinutes, inHours: rule.windowInHours };
  const targets = targetsOf(rule, priority);
  const minutes = targets[kind as keyof typeof targets];
  return { minutes, inHours: kind !== "first-reply" && rule.targetsInHours };
}

function fits(row: RulePlace, problemType: string, tags: readonly string[]): boolean {
  return (
    (row.problemType === "" || row.problemType === problemType) &&
    (row.tag === "" || tags.includes(row.tag))
  );
}

function isAt(row: RulePlace, place: RulePlace): boolean {
  return row.problemType === place.problemType && row.tag === place.tag;
}

function sorted(rule: Rule) {
  return Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1));
}
