import { makeMember, signedInVisitor } from "./canaries";
import type { Form } from "./form-list";
import { askWithCode, declare, incidentForm, updateForm } from "./incidents";
import type { Site } from "./site";

/** The forms about incidents, and what is stored of their texts. */
export async function incidentForms(site: Site): Promise<Form[]> {
  const { world } = site;
  const { db } = world;
  const lead = await makeMember(world, "Lorna Field", "field@form.test", "lead");
  const asker = await makeMember(world, "Asa Brook", "brook@form.test");
  const by = await signedInVisitor(site, lead);
  const asking = await signedInVisitor(site, asker);
  const questionId = await askWithCode(world, asker.actor);
  const incidentId = await declare(world, lead.actor, { questionIds: [questionId] });
  const newest = () => db.incidentUpdate.findFirst({ orderBy: { id: "desc" } });
  const stored = {
    textEn: async () => (await newest())?.textEn,
    textZh: async () => (await newest())?.textZh,
  };
  const { questionIds: _none, offerId: _no, ...form } = incidentForm({ errorCode: "ERR-1" });
  const incident = () => db.incident.findFirst({ orderBy: { id: "desc" } });
  const component = () => db.statusComponent.findFirst({ orderBy: { id: "desc" } });
  const { incidentId: _id, ...update } = updateForm(incidentId, "identified");
  const page = `/staff/incidents/${incidentId}`;
  return [
    {
      route: "routes/staff.incidents._index",
      by,
      door: "/staff/incidents",
      fields: () => ({ offerId: "99999" }),
    },
    {
      route: "routes/staff.incidents.new",
      by,
      door: "/staff/incidents/new",
      fields: () => ({ do: "declare", ...form }),
      stored: {
        ...stored,
        titleEn: async () => (await incident())?.titleEn,
        titleZh: async () => (await incident())?.titleZh,
      },
    },
    {
      route: "routes/staff.incidents.$incidentId",
      by,
      door: page,
      fields: () => ({ do: "update", ...update }),
      stored,
    },
    {
      route: "routes/staff.incidents.$incidentId_.last-update",
      by,
      door: `${page}/last-update`,
      fields: async () => {
        const last = await db.incidentUpdate.findFirst({
          where: { incidentId },
          orderBy: { id: "desc" },
          select: { id: true },
        });
        return { updateId: String(last?.id), textEn: "Other words.", textZh: "其他文字。" };
      },
    },
    {
      route: "routes/staff.incidents.components",
      by,
      door: "/staff/incidents/components",
      fields: async () => {
        await db.statusComponent.deleteMany({});
        return { do: "save", id: "", nameEn: "Withdrawals", nameZh: "提现" };
      },
      stored: {
        nameEn: async () => (await component())?.nameEn,
        nameZh: async () => (await component())?.nameZh,
      },
    },
    {
      route: "routes/status.$incidentId_.subscription",
      by: asking,
      door: `/status/${incidentId}/subscription`,
      fields: () => ({ on: "1" }),
    },
    {
      route: "routes/questions.$questionId_.known-problem",
      by: asking,
      door: `/questions/${questionId}/known-problem`,
      fields: () => ({ on: "0", returnTo: "/questions" }),
    },
  ];
}
