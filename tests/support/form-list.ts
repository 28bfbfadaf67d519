import { addPerson } from "~/accounts/index.server";
import { slug } from "~/paths";
import { articleForms } from "./article-forms";
import { signedInVisitor } from "./canaries";
import { codeForms } from "./code-forms";
import { deskForms } from "./desk-forms";
import { incidentForms } from "./incident-forms";
import { keepingForms } from "./keeping-forms";
import { PASSWORD } from "./make-account";
import { answer, ask, comment, formKey } from "./make-thread";
import { searchForms } from "./search-misses";
import { settingsForms } from "./settings-forms";
import type { Fields, Site, Visitor } from "./site";
import { supportForms } from "./support-forms";
import type { World } from "./world";

/** A form of the site: who sends it where, filled in so that it would be taken. */
export type Form = {
  /** The route whose action takes it. */
  route: string;
  by: Visitor;
  door: string;
  /** Made anew for each sending, since some values serve once. */
  fields(): Fields | Promise<Fields>;
  /** Its work includes a password's hash: sent less often. */
  slow?: boolean;
  /** What the database holds of a field after it was taken. */
  stored?: Readonly<Record<string, () => Promise<string | null | undefined>>>;
};

const TITLE = "My withdrawal is stuck since Monday";

/** Every form, for a site with the people and posts that they need; all texts are somebody's who may post at will. */
export async function formList(site: Site): Promise<Form[]> {
  const { world } = site;
  const staff = async (name: string, role: "agent" | "administrator") => {
    const email = `${name.toLowerCase()}@form.test`;
    const roles = [{ role, team: "" }];
    await addPerson(world.ctx, { name, email, password: PASSWORD, locale: "en", roles });
    const { personId: id } = await world.db.credential.findUniqueOrThrow({
      where: { email },
      select: { personId: true },
    });
    const actor = { id, name, roles: ["member" as const, role], verified: true };
    return { actor, email };
  };
  const [writer, admin] = [await staff("Walden", "agent"), await staff("Adair", "administrator")];
  const by = await signedInVisitor(site, writer);
  const ctx = world.as(writer.actor);
  const other = world.as(admin.actor);
  const questionId = await ask(ctx, { title: TITLE });
  const answerId = await answer(other, questionId);
  const commentId = await comment(ctx, answerId);
  let groups = 0;
  const thread = { world, by, questionId, answerId, commentId };
  return [
    ...accountForms(site, by, writer.actor.id),
    ...writingForms(thread),
    ...oneClickForms(thread),
    ...(await codeForms(site)),
    ...(await incidentForms(site)),
    ...(await articleForms(site)),
    ...(await supportForms(site, ctx, other, by)),
    ...(await deskForms(world, {
      by,
      admin: await signedInVisitor(site, admin),
      asker: writer.actor,
      keeper: admin.actor,
    })),
    ...(await keepingForms(site, ctx, answerId, await signedInVisitor(site, admin))),
    ...(await searchForms(world, { by, byLead: await signedInVisitor(site, admin), ctx: other })),
    ...(await settingsForms(other, await signedInVisitor(site, admin))),
    {
      route: "routes/staff.synonyms",
      by: await signedInVisitor(site, admin),
      door: "/staff/synonyms",
      fields: () => ({ do: "save", terms: `stuck ${++groups}\nhangs ${groups}` }),
    },
    {
      route: "routes/staff.people",
      by: await signedInVisitor(site, admin),
      door: "/staff/people",
      fields: () => ({ do: "grant", personId: String(writer.actor.id), role: "helper", team: "" }),
    },
  ];
}

function accountForms(site: Site, by: Visitor, personId: number): Form[] {
  const { world } = site;
  let counter = 0;
  const newcomer = () => ({
    name: `Newcomer ${[...String(++counter)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`,
    email: `newcomer${counter}@form.test`,
    password: PASSWORD,
  });
  const person = (field: "about" | "name") => async () =>
    (
      await world.db.person.findUnique({
        where: { id: personId },
        select: { about: true, name: true },
      })
    )?.[field];
  const visitor = site.visitor();
  const settings = { name: "Walden", about: "", locale: "en", timeZone: "" };
  const link = (route: string, fields: () => Fields): Form => ({
    route: `routes/${route}`,
    by: visitor,
    door: `/${route}?token=unknown`,
    fields,
  });
  return [
    {
      route: "routes/language",
      by,
      door: "/language",
      fields: () => ({ language: "en", returnTo: "/" }),
    },
    { route: "routes/sign-up", by: visitor, door: "/sign-up", fields: newcomer, slow: true },
    {
      route: "routes/sign-in",
      by: visitor,
      door: "/sign-in",
      fields: () => ({ email: "nobody@form.test", password: PASSWORD }),
      slow: true,
    },
    {
      route: "routes/forgotten-password",
      by: visitor,
      door: "/forgotten-password",
      fields: () => ({ email: "walden@form.test" }),
    },
    link("new-password", () => ({ password: PASSWORD })),
    link("verify-address", () => ({})),
    link("confirm-address", () => ({})),
    link("first-administrator", newcomer),
    link("unsubscribe", () => ({ kinds: ["answer", "mention"] })),
    {
      route: "routes/settings._index",
      by,
      door: "/settings",
      fields: () => settings,
      stored: { about: person("about"), name: person("name") },
    },
    {
      route: "routes/settings.address",
      by,
      door: "/settings/address",
      fields: () => ({ do: "change", email: "next@form.test", password: PASSWORD }),
      slow: true,
    },
    {
      route: "routes/settings.password",
      by,
      door: "/settings/password",
      fields: () => ({ oldPassword: PASSWORD, newPassword: PASSWORD }),
      slow: true,
    },
    {
      route: "routes/settings.devices",
      by,
      door: "/settings/devices",
      fields: () => ({ do: "end", deviceId: "99999" }),
    },
    {
      route: "routes/settings.notices",
      by,
      door: "/settings/notices",
      fields: () => ({ inbox: ["answer", "mention"], mail: "answer" }),
    },
    { route: "routes/inbox._index", by, door: "/inbox", fields: () => ({}) },
    { route: "routes/sign-out", by: visitor, door: "/sign-out", fields: () => ({}) },
  ];
}

type Thread = {
  world: World;
  by: Visitor;
  questionId: number;
  answerId: number;
  commentId: number;
};

function writingForms({ world, by, questionId, commentId }: Thread): Form[] {
  const { db } = world;
  const newest = async () =>
    db.post.findFirst({
      orderBy: { id: "desc" },
      select: { source: true, question: { select: { title: true, triedSource: true } } },
    });
  const source = async () => (await newest())?.source;
  const versionOf = async (id: number) =>
    String((await db.post.findUnique({ where: { id }, select: { version: true } }))?.version);
  const edited = async () =>
    db.post.findUnique({ where: { id: questionId }, select: { source: true, question: true } });
  const question = {
    problemType: "withdrawal",
    title: "My withdrawal is stuck since Monday",
    errorCode: "",
    body: "It says processing for three days now and nothing arrives.",
    tried: "",
    tags: "bank",
  };
  return [
    {
      route: "routes/questions.new",
      by,
      door: "/questions/new",
      fields: () => ({ do: "post", key: formKey(), ...question }),
      stored: {
        title: async () => (await newest())?.question?.title,
        tried: async () => (await newest())?.question?.triedSource,
        body: source,
      },
    },
    {
      route: "routes/questions.new",
      by,
      door: "/questions/new",
      fields: () => ({ ...question, do: "similar" }),
    },
    {
      route: "routes/questions.$questionId",
      by,
      door: `/questions/${questionId}-${slug(TITLE)}`,
      fields: () => ({ do: "post", key: formKey(), official: "on", body: "Banks need five days." }),
      stored: { body: source },
    },
    {
      route: "routes/posts.$postId.comments",
      by,
      door: `/posts/${questionId}/comments`,
      fields: () => ({ key: formKey(), text: "Which bank is it?", returnTo: "/questions" }),
      stored: { text: source },
    },
    {
      route: "routes/posts.$postId.edit",
      by,
      door: `/posts/${questionId}/edit`,
      fields: async () => ({ do: "post", version: await versionOf(questionId), ...question }),
      stored: {
        body: async () => (await edited())?.source,
        title: async () => (await edited())?.question?.title,
        tried: async () => (await edited())?.question?.triedSource,
      },
    },
    {
      route: "routes/posts.$postId.edit",
      by,
      door: `/posts/${commentId}/edit`,
      fields: async () => ({ version: await versionOf(commentId), text: "Which bank is yours?" }),
    },
    {
      route: "routes/questions.$questionId_.private-box",
      by,
      door: `/questions/${questionId}/private-box`,
      fields: () => ({ do: "write", boxPhone: "+44 20 7946 0871", boxOther: "Only for you." }),
    },
    {
      route: "routes/draft",
      by,
      door: "/draft",
      fields: () => ({ place: "question", title: "A draft", body: "Begun" }),
    },
    { route: "routes/preview", by, door: "/preview", fields: () => ({ text: "Some **words**" }) },
  ];
}

function oneClickForms({ by, questionId, answerId, commentId }: Thread): Form[] {
  const act = (route: string, door: string, fields: Fields): Form => ({
    route: `routes/${route}`,
    by,
    door,
    fields: () => ({ returnTo: "/questions", ...fields }),
  });
  const question = `/questions/${questionId}`;
  const marked = { on: "1", answerId: String(answerId) };
  return [
    act("posts.$postId.vote", `/posts/${answerId}/vote`, { value: "1" }),
    act("tags.$name_.watch", "/tags/bank/watch", { on: "1" }),
    act("posts.$postId.removal", `/posts/${commentId}/removal`, { on: "0" }),
    act("questions.$questionId_.acceptance", `${question}/acceptance`, marked),
    act("questions.$questionId_.recommendation", `${question}/recommendation`, marked),
    act("questions.$questionId_.me-too", `${question}/me-too`, { on: "0" }),
    act("questions.$questionId_.watch", `${question}/watch`, { on: "1" }),
  ];
}
