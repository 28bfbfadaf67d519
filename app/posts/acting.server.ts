import { can, type Verb } from "~/accounts";
import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import type { Actor } from "~/shared/roles";

/** Who acts; refuses `post.sign-in-needed` (401) for visitors and `post.not-allowed` (403) where roles don't reach. */
export function actingAs(ctx: Context, verb?: Verb): Actor {
  const { actor } = ctx;
  if (!actor) throw new Refusal("post.sign-in-needed", {}, { status: 401 });
  if (verb && !can(actor, verb)) throw new Refusal("post.not-allowed", {}, { status: 403 });
  return actor;
}
