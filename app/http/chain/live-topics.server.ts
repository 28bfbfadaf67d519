import { can } from "~/accounts";
import type { Context } from "~/infra/context";
import { readableQuestions } from "~/posts/index.server";
import { TOPIC_KINDS, type Topic, type TopicKind, topic, topicParts } from "~/shared/live";

/** Of each kind, which ids the actor may hear of. */
const READABLE: Record<TopicKind, (ctx: Context, ids: number[]) => Promise<number[]>> = {
  question: readableQuestions,
  person: async ({ actor }, ids) => ids.filter((id) => id === actor?.id),
  case: async ({ actor }, ids) => (can(actor, "work-cases") ? ids : []),
};

/** Those of the topics that the actor may hear of, as things are now. */
export async function hearable(ctx: Context, topics: Iterable<Topic>): Promise<Topic[]> {
  const parts = [...topics].flatMap((each) => topicParts(each) ?? []);
  const found = await Promise.all(
    TOPIC_KINDS.map(async (kind) => {
      const ids = parts.filter((each) => each.kind === kind).map(({ id }) => id);
      return ids.length === 0 ? [] : (await READABLE[kind](ctx, ids)).map((id) => topic(kind, id));
    }),
  );
  return found.flat();
}
