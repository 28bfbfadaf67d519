import { can } from "~/accounts";
import { boxQuestion, ownPrivateBox, staffPrivateBox } from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import type { NoticeView } from "../notices";
import type { PrivateBoxPageView } from "./private-box-page";

/** The page of a question's private box for its asker and for official support; null for all others. */
export async function privateBoxPage(
  ctx: Context,
  questionId: number,
  notice: NoticeView | null,
): Promise<PrivateBoxPageView | null> {
  const own = await ownPrivateBox(ctx, questionId);
  if (!own && !can(ctx.actor, "open-private-box")) return null;
  const question = await boxQuestion(ctx, questionId);
  if (!question) return null;
  const staff = own ? null : await staffPrivateBox(ctx, questionId);
  return { question, own, staff, notice };
}
