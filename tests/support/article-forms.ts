import { publishArticle } from "~/knowledge/index.server";
import { articleForm, draftArticle, solvedThread } from "./articles";
import { makeMember, signedInVisitor } from "./canaries";
import type { Form } from "./form-list";
import { ask, formKey } from "./make-thread";
import type { Site } from "./site";

/** The forms of those who tend articles, and what is stored of their texts. */
export async function articleForms(site: Site): Promise<Form[]> {
  const { world } = site;
  const { db } = world;
  const agent = await makeMember(world, "Alma Ford", "ford@form.test", "agent");
  const asker = await makeMember(world, "Abel Wood", "wood@form.test");
  const by = await signedInVisitor(site, agent);
  const { answerId } = await solvedThread(world, { asker: asker.actor, answerer: agent.actor });
  const other = await ask(world.as(asker.actor), { title: "My withdrawal waits since Friday" });
  const articleId = await draftArticle(world, agent.actor, { answerId });
  await publishArticle(world.as(agent.actor), articleId);
  const newest = () => db.article.findFirst({ orderBy: { id: "desc" } });
  const edited = () => db.article.findUnique({ where: { id: articleId } });
  const texts = [
    "titleEn",
    "appliesEn",
    "symptomEn",
    "stepsEn",
    "titleZh",
    "appliesZh",
    "symptomZh",
    "stepsZh",
  ] as const;
  const stored = (read: typeof edited) =>
    Object.fromEntries(texts.map((name) => [name, async () => (await read())?.[name]]));
  const page = `/staff/articles/${articleId}`;
  const { key: _key, answerId: _none, ...form } = articleForm();
  const act = (fields: Record<string, string>): Form => ({
    route: "routes/staff.articles.$articleId",
    by,
    door: page,
    fields: () => fields,
  });
  return [
    {
      route: "routes/staff.articles.new",
      by,
      door: "/staff/articles/new",
      fields: () => ({ do: "save", ...form, key: formKey() }),
      stored: stored(newest),
    },
    {
      route: "routes/staff.articles.$articleId_.edit",
      by,
      door: `${page}/edit`,
      fields: async () => ({ do: "save", ...form, version: String((await edited())?.version) }),
      stored: stored(edited),
    },
    act({ do: "publish" }),
    act({ do: "confirm", causes: "0" }),
    act({ do: "hand-over", ownerId: String(agent.actor.id), reviewBy: "2026-08-03" }),
    act({ do: "add-source", source: String(other) }),
  ];
}
