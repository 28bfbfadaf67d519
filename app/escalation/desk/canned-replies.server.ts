import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { asProblemType } from "~/shared/problem-types";
import { Refusal } from "~/shared/refusal";
import { TextChecks } from "~/shared/text";
import { recordSettingsChange } from "../settings/record-change.server";
import { unknownVariable } from "./canned";

/** Characters of a canned reply's name and of its texts. */
export const CANNED_NAME_LIMITS = { min: 2, max: 60, line: true } as const;
export const CANNED_BODY_LIMITS = { min: 5, max: 5_000 } as const;

export type CannedReplyView = {
  id: number;
  name: string;
  /** "" for all. */
  problemType: string;
  bodyEn: string;
  bodyZh: string;
};

const select = { id: true, name: true, problemType: true, bodyEn: true, bodyZh: true } as const;

/** All canned replies, by name; with a problem type, those for it and those for all. */
export async function cannedReplies(
  ctx: Context,
  problemType?: string,
): Promise<CannedReplyView[]> {
  mustBeAble(ctx, "work-cases");
  return ctx.db.cannedReply.findMany({
    ...(problemType === undefined ? {} : { where: { problemType: { in: ["", problemType] } } }),
    orderBy: { name: "asc" },
    select,
  });
}

export type CannedReplyInput = {
  /** Null: a new one. */
  id: number | null;
  name: string;
  problemType: string;
  bodyEn: string;
  bodyZh: string;
};

/**
 * A lead writes a canned reply, in both languages. Refuses the codes of TextChecks, `case.unknown-variable`
 * {name} at the text that has it, `case.bad-type`, `case.name-taken` (409), `case.not-found` (404) and
 * `account.not-allowed`.
 */
export async function saveCannedReply(ctx: Context, input: CannedReplyInput): Promise<void> {
  const actor = mustBeAble(ctx, "configure-support");
  const checks = new TextChecks();
  const bodyOf = (field: "bodyEn" | "bodyZh") => {
    const text = checks.read(field, input[field], CANNED_BODY_LIMITS);
    const unknown = unknownVariable(text);
    if (unknown !== null) checks.refuse("case.unknown-variable", field, { name: `{${unknown}}` });
    return text;
  };
  const reply = {
    name: checks.read("name", input.name, CANNED_NAME_LIMITS),
    problemType: asProblemType(input.problemType) ?? "",
    bodyEn: bodyOf("bodyEn"),
    bodyZh: bodyOf("bodyZh"),
  };
  if (input.problemType && !reply.problemType) checks.refuse("case.bad-type", "problemType");
  checks.done();
  await inTransaction(ctx, async (tx) => {
    const { id } = input;
    const namesake = await tx.db.cannedReply.findUnique({
      where: { name: reply.name },
      select: { id: true },
    });
    if (namesake && namesake.id !== id)
      throw new Refusal("case.name-taken", {}, { field: "name", status: 409 });
    const before = id === null ? null : await existing(tx, id);
    const data = { ...reply, changedById: actor.id, changedAt: tx.clock.now() };
    if (before) await tx.db.cannedReply.update({ where: { id: before.id }, data, select });
    else await tx.db.cannedReply.create({ data, select });
    await recordSettingsChange(tx, {
      subject: "canned-reply",
      name: reply.name,
      before: facts(before),
      after: reply,
    });
  });
}

/** A lead takes a canned reply away. Refuses `case.not-found` (404) and `account.not-allowed`. */
export async function deleteCannedReply(ctx: Context, id: number): Promise<void> {
  mustBeAble(ctx, "configure-support");
  await inTransaction(ctx, async (tx) => {
    const before = await existing(tx, id);
    await tx.db.cannedReply.delete({ where: { id }, select });
    await recordSettingsChange(tx, {
      subject: "canned-reply",
      name: before.name,
      before: facts(before),
      after: null,
    });
  });
}

async function existing(tx: Context, id: number): Promise<CannedReplyView> {
  const row = await tx.db.cannedReply.findUnique({ where: { id }, select });
  if (!row) throw new Refusal("case.not-found", {}, { status: 404 });
  return row;
}

function facts(reply: CannedReplyView | null): Omit<CannedReplyView, "id"> | null {
  if (!reply) return null;
  const { id: _, ...rest } = reply;
  return rest;
}
