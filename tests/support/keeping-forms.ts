import type { Context } from "~/infra/context";
import type { Form } from "./form-list";
import { ask, comment } from "./make-thread";
import type { Site, Visitor } from "./site";

/** What those who keep the place send, and flags: about a question of its own by `ctx`'s person. */
export async function keepingForms(
  site: Site,
  ctx: Context,
  answerId: number,
  by: Visitor,
): Promise<Form[]> {
  const { db } = ctx;
  const questionId = await ask(ctx, { title: "My withdrawal waits since Wednesday" });
  const commentId = await comment(ctx, questionId);
  const question = `/questions/${questionId}`;
  const note = "Words of a moderator.";
  const form = (route: string, door: string, fields: Form["fields"], stored?: Form["stored"]) => ({
    route: `routes/${route}`,
    by,
    door,
    fields,
    ...(stored ? { stored } : {}),
  });
  return [
    form(
      "posts.$postId.flag",
      `/posts/${questionId}/flag`,
      async () => {
        await db.flag.deleteMany({});
        return { reason: "other", note, returnTo: "/questions" };
      },
      { note: async () => (await db.flag.findFirst({ select: { note: true } }))?.note },
    ),
    form(
      "posts.$postId.hiding",
      `/posts/${commentId}/hiding`,
      async () => {
        await db.removal.deleteMany({});
        return { reason: "other", note, returnTo: "/staff/flags" };
      },
      { note: async () => (await db.removal.findFirst({ select: { note: true } }))?.note },
    ),
    form(
      "questions.$questionId_.closure",
      `${question}/closure`,
      () => ({ reason: "other", target: "", note, returnTo: "/questions" }),
      { note: async () => (await db.closure.findFirst({ select: { note: true } }))?.note },
    ),
    form(
      "questions.$questionId_.lock",
      `${question}/lock`,
      async () => {
        await db.lock.deleteMany({});
        return { note, returnTo: "/questions" };
      },
      { note: async () => (await db.lock.findFirst({ select: { note: true } }))?.note },
    ),
    form(
      "questions.$questionId_.needs-info",
      `${question}/needs-info`,
      () => ({ text: "Which bank is it?", returnTo: "/questions" }),
      { text: async () => (await db.needsInfo.findFirst({ select: { text: true } }))?.text },
    ),
    form("staff.flags", "/staff/flags", () => ({ postId: String(questionId) })),
    {
      ...form("posts.$postId.worked", `/posts/${answerId}/worked`, () => ({
        on: "1",
        returnTo: "/questions",
      })),
      by: site.visitor(),
    },
  ];
}
