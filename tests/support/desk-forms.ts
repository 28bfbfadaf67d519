import { saveCannedReply } from "~/escalation/index.server";
import type { Actor } from "~/shared/roles";
import { handedOver } from "./desk";
import type { Form } from "./form-list";
import { formKey } from "./make-thread";
import type { Visitor } from "./site";
import type { World } from "./world";

/** What support sends at the desk: about a case of its own, by an agent; canned replies by an administrator. */
export async function deskForms(
  world: World,
  { by, admin, asker, keeper }: { by: Visitor; admin: Visitor; asker: Actor; keeper: Actor },
): Promise<Form[]> {
  const { db } = world;
  const title = "My withdrawal waits since Thursday";
  const { caseId, questionId } = await handedOver(world, { asker, moderator: keeper }, { title });
  await saveCannedReply(world.as(keeper), {
    id: null,
    name: "Five days",
    problemType: "",
    bodyEn: "Banks need five days.",
    bodyZh: "银行需要五个工作日。",
  });
  const seen = {
    seenPostId: "2147483647",
    seenReplyId: "2147483647",
    questionId: String(questionId),
  };
  const door = `/staff/cases/${caseId}`;
  const form = (fields: Record<string, string>, stored?: Form["stored"]): Form => ({
    route: "routes/staff.cases.$caseId",
    by,
    door,
    fields: () => ({ ...seen, key: formKey(), ...fields }),
    ...(stored ? { stored } : {}),
  });
  const newest = { orderBy: { id: "desc" }, select: { source: true } } as const;
  return [
    form(
      { form: "public", bodyEn: "The bank has sent it back." },
      { bodyEn: async () => (await db.post.findFirst(newest))?.source },
    ),
    form(
      { form: "private", body: "Please look once more." },
      { body: async () => (await db.privateReply.findFirst(newest))?.source },
    ),
    form(
      { form: "note", body: "Waiting for the trace." },
      { body: async () => (await db.internalNote.findFirst(newest))?.source },
    ),
    {
      ...form({}),
      // An act names the version that was seen.
      fields: async () => {
        const where = { id: caseId };
        const { version } = await db.supportCase.findUniqueOrThrow({ where });
        const { questionId: thread } = seen;
        const seenVersion = String(version);
        return { form: "label", label: "checking-bank", questionId: thread, seenVersion };
      },
    },
    {
      route: "routes/staff.cases.$caseId_.draft",
      by,
      door: `${door}/draft`,
      fields: () => ({ editor: "note", body: "Begun" }),
    },
    {
      route: "routes/staff.cases.$caseId_.looks",
      by,
      door: `${door}/looks`,
      fields: () => ({ writing: "1" }),
    },
    {
      route: "routes/staff.cases._index",
      by,
      door: "/staff/cases",
      fields: () => ({ form: "save-view", name: "Money", query: "type=withdrawal" }),
      stored: {
        name: async () =>
          (await db.savedView.findFirst({ orderBy: { id: "desc" }, select: { name: true } }))?.name,
      },
    },
    {
      route: "routes/staff.replies",
      by: admin,
      door: "/staff/replies",
      fields: async () => ({
        do: "save",
        id: String((await db.cannedReply.findFirst({ select: { id: true } }))?.id),
        name: "Five days",
        problemType: "",
        bodyEn: "Banks need five days.",
        bodyZh: "银行需要五个工作日。",
      }),
      stored: {
        name: async () => (await db.cannedReply.findFirst({ select: { name: true } }))?.name,
        bodyEn: async () => (await db.cannedReply.findFirst({ select: { bodyEn: true } }))?.bodyEn,
      },
    },
  ];
}
