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
  const hiddenId = await comment(ctx, questionId, "Words that were hidden.");
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
      "posts.$postId.restoring",
      `/posts/${hiddenId}/restoring`,
      async () => {
        const at = {
          byId: (await db.post.findFirstOrThrow({ select: { authorId: true } })).authorId,
        };
        await db.removal.createMany({
          data: [{ postId: hiddenId, reason: "spam", removedAt: ctx.clock.now(), ...at }],
          skipDuplicates: true,
        });
        return { note, returnTo: "/questions" };
      },
      {
        note: async () =>
          (
            await db.moderationAct.findFirst({
              where: { verb: "restore" },
              orderBy: { id: "desc" },
              select: { note: true },
            })
          )?.note,
      },
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
    ...proofForms(site, ctx, answerId, form),
  ];
}

type MakeForm = (
  route: string,
  door: string,
  fields: Form["fields"],
  stored?: Form["stored"],
) => Form;

/** What visitors say of an answer, and what support says of one that may be outdated. */
function proofForms(site: Site, { db, clock }: Context, answerId: number, form: MakeForm): Form[] {
  const marked = async () => {
    await db.answer.update({
      where: { postId: answerId },
      data: { official: true },
      select: { postId: true },
    });
  };
  const doubted = async () => {
    const mark = { answerId, since: clock.now(), why: "silence" };
    await db.outdatedMark.createMany({ data: [mark], skipDuplicates: true });
  };
  const proof = (key: "country" | "appVersion" | "bank") => async () =>
    (
      await db.answerProof.findFirst({
        orderBy: { id: "desc" },
        select: { country: true, appVersion: true, bank: true },
      })
    )?.[key];
  const door = `/answers/${answerId}/proof`;
  const route = "answers.$answerId.proof";
  return [
    {
      ...form(route, door, async () => {
        await marked();
        return { do: "worked", returnTo: "/questions" };
      }),
      by: site.visitor(),
    },
    {
      ...form(
        route,
        door,
        async () => {
          await marked();
          return { do: "failed", country: "SG", appVersion: "8.2.1", bank: "Harbour Bank" };
        },
        { country: proof("country"), appVersion: proof("appVersion"), bank: proof("bank") },
      ),
      by: site.visitor(),
    },
    form("staff.outdated", "/staff/outdated", async () => {
      await doubted();
      return { do: "confirm", answerId: String(answerId) };
    }),
    form(
      "staff.outdated",
      "/staff/outdated",
      async () => {
        await doubted();
        return { do: "note", answerId: String(answerId), note: "I asked the team that owns it." };
      },
      {
        note: async () =>
          (
            await db.moderationAct.findFirst({
              where: { verb: "note-answer" },
              orderBy: { id: "desc" },
              select: { note: true },
            })
          )?.note,
      },
    ),
  ];
}
