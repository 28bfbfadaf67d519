import { askOfficialSupport, writePrivateReply } from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import type { Form } from "./form-list";
import { answer, ask, formKey } from "./make-thread";
import type { Site, Visitor } from "./site";

/** What the asker of a question sends to official support: questions of their own, by `ctx`'s person. */
export async function supportForms(
  site: Site,
  ctx: Context,
  other: Context,
  by: Visitor,
): Promise<Form[]> {
  const { db } = site.world;
  const asking = await ask(ctx, { title: "My withdrawal waits since Thursday" });
  const open = await ask(ctx, { title: "My withdrawal waits since Friday" });
  const note = "It has been away for a week now.";
  const { caseId } = await askOfficialSupport(ctx, { questionId: open, note });
  const letter = { questionId: open, body: "We are looking into it.", key: formKey() };
  await writePrivateReply(other, letter);
  const answerId = await answer(other, asking);
  const asked = { caseId, cycle: 1, askedAt: site.world.clock.now() };
  await db.satisfaction.create({ data: asked, select: { id: true } });
  const form = (route: string, door: string, fields: Form["fields"], stored?: Form["stored"]) => ({
    route: `routes/${route}`,
    by,
    door,
    fields,
    ...(stored ? { stored } : {}),
  });
  return [
    form(
      "questions.$questionId_.support",
      `/questions/${asking}/support`,
      async () => {
        // Where money is at stake, the next case may follow when one is over.
        await db.caseThread.updateMany({ where: { questionId: asking }, data: { open: null } });
        return { note, amountBand: "under-100" };
      },
      {
        note: async () =>
          (await db.supportCase.findFirst({ orderBy: { id: "desc" }, select: { note: true } }))
            ?.note,
      },
    ),
    form(
      "questions.$questionId_.private-replies",
      `/questions/${open}/private-replies`,
      () => ({ key: formKey(), body: "Is there any news?" }),
      {
        body: async () =>
          (await db.privateReply.findFirst({ orderBy: { id: "desc" }, select: { source: true } }))
            ?.source,
      },
    ),
    form("questions.$questionId_.still-broken", `/questions/${open}/still-broken`, () => ({
      note,
    })),
    form("questions.$questionId_.thanks", `/questions/${open}/thanks`, () => ({})),
    form(
      "questions.$questionId_.rating",
      `/questions/${open}/rating`,
      async () => {
        await db.satisfaction.updateMany({ data: { answeredAt: null } });
        return { caseId: String(caseId), cycle: "1", score: "4", text: "Quick and kind." };
      },
      { text: async () => (await db.satisfaction.findFirst({ select: { text: true } }))?.text },
    ),
    form("posts.$postId.did-not-help", `/posts/${answerId}/did-not-help`, () => ({
      on: "1",
      returnTo: "/questions",
    })),
  ];
}
