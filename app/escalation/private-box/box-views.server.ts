import { can } from "~/accounts";
import { personViews } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { openCaseOf } from "../cases/open-case-of.server";
import { firstName } from "../first-name";
import { BOX_FIELDS } from "../kinds";
import type { BoxReadingView, OwnBoxView, OwnEntryView, StaffBoxView } from "./box";
import { boxRows } from "./box-contents.server";
import { maskedText } from "./masked-text";
import { isAssigned } from "./reading-private-box.server";
import { openEntry } from "./sealed-entry.server";

/** Readings shown; older ones stay noted. */
const READINGS_SHOWN = 20;
/** Looks of one person within this time are one to the asker: each picture is noted too. */
const ONE_LOOK_MS = 60 * 60_000;

/**
 * The private box of the actor's own question, masked; null to everybody else, and where the question
 * is not there. In a fixed number of queries.
 */
export async function ownPrivateBox(ctx: Context, questionId: number): Promise<OwnBoxView | null> {
  if (!(await isAsker(ctx, questionId))) return null;
  const { box, open } = await stateOf(ctx, questionId);
  if (!box) return { entries: [], readings: [], open };
  const entries = (await boxRows(ctx, questionId)).map((row): OwnEntryView => {
    const { id, field } = row;
    const text = field === "file" ? null : openEntry(ctx, row);
    return {
      id,
      field,
      shown: field === "file" || text === null ? null : maskedText(field, text),
      size: field === "file" ? row.bytes : [...(text ?? "")].length,
      writtenAt: row.writtenAt.toISOString(),
    };
  });
  return { entries, readings: looksOf(await readingsOf(ctx, questionId)), open };
}

/** Whether the actor asked a question and its box takes something now. */
export async function takesPrivate(ctx: Context, questionId: number): Promise<boolean> {
  return (await isAsker(ctx, questionId)) && (await stateOf(ctx, questionId)).open;
}

async function isAsker(ctx: Context, questionId: number): Promise<boolean> {
  if (!ctx.actor) return false;
  const where = { id: questionId, kind: "question", authorId: ctx.actor.id };
  return (await ctx.db.post.findFirst({ where, select: { id: true } })) !== null;
}

async function stateOf(ctx: Context, questionId: number) {
  const box = await ctx.db.privateBox.findUnique({
    where: { questionId },
    select: { erasedAt: true },
  });
  const open = !box?.erasedAt || (await openCaseOf(ctx, questionId)) !== null;
  return { box, open };
}

/** Whether a question has a private box with something in it, told to who may open it alone. */
export async function hasPrivateBox(ctx: Context, questionId: number): Promise<boolean> {
  if (!can(ctx.actor, "open-private-box")) return false;
  return (await ctx.db.privateBoxEntry.count({ where: { questionId } })) > 0;
}

/**
 * What support reads of a question's box before opening it, readings with their reasons; null where
 * there is none, and to everybody who may not open it.
 */
export async function staffPrivateBox(
  ctx: Context,
  questionId: number,
): Promise<StaffBoxView | null> {
  const { actor } = ctx;
  if (!actor || !can(actor, "open-private-box")) return null;
  const box = await ctx.db.privateBox.findUnique({
    where: { questionId },
    select: { erasedAt: true, entries: { select: { field: true } } },
  });
  if (!box) return null;
  const held = box.entries.map(({ field }) => field);
  const readings = await readingsOf(ctx, questionId);
  return {
    questionId,
    fields: BOX_FIELDS.filter((field) => held.includes(field)),
    needsReason: !(await isAssigned(ctx, actor.id, questionId)),
    readings: readings.map(({ name, why, at, storageKey }) => ({
      name,
      why,
      at: at.toISOString(),
      picture: storageKey !== null,
    })),
    erasedAt: box.erasedAt?.toISOString() ?? null,
  };
}

/** The question that a box belongs to, for its page; whoever asks was let in before. */
export async function boxQuestion(
  ctx: Context,
  questionId: number,
): Promise<{ id: number; title: string; language: string } | null> {
  const question = await ctx.db.question.findUnique({
    where: { postId: questionId },
    select: { title: true, post: { select: { language: true } } },
  });
  return question && { id: questionId, title: question.title, language: question.post.language };
}

type Reading = { name: string; why: string; at: Date; storageKey: string | null };

async function readingsOf(ctx: Context, questionId: number): Promise<Reading[]> {
  const rows = await ctx.db.privateBoxReading.findMany({
    where: { questionId },
    orderBy: { at: "desc" },
    take: READINGS_SHOWN * 5,
    select: { personId: true, why: true, at: true, storageKey: true },
  });
  const people = await personViews(
    ctx,
    rows.map(({ personId }) => personId),
  );
  return rows.map(({ personId, ...row }) => ({ ...row, name: people.get(personId)?.name ?? "" }));
}

/** Who looked and when, as the asker reads it: first names, the newest look of each spell. */
function looksOf(readings: readonly Reading[]): BoxReadingView[] {
  const looks: BoxReadingView[] = [];
  const newer = new Map<string, Date>();
  for (const { name, at } of readings) {
    const last = newer.get(name);
    newer.set(name, at);
    if (last && last.getTime() - at.getTime() < ONE_LOOK_MS) continue;
    looks.push({ name: firstName(name), at: at.toISOString() });
  }
  return looks.slice(0, READINGS_SHOWN);
}
