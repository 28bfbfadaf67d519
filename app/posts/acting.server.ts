import { type Owned, type Verb, whyNot } from "~/accounts";
import type { Context } from "~/infra/context";
import type { Actor } from "~/shared/roles";
import { Refusal } from "~/shared/refusal";

/** Who acts; refuses `account.sign-in-first` (401) for visitors. */
export function actor(ctx: Context): Actor {
  if (!ctx.actor) throw new Refusal("account.sign-in-first", {}, { status: 401 });
  return ctx.actor;
}

/** Who acts, when they may: refuses what `whyNot` of accounts says, with 401 for visitors and 403 for others. */
export function actingAs(ctx: Context, verb: Verb, object?: Owned): Actor {
  const acting = actor(ctx);
  const denial = whyNot(acting, verb, object);
  if (denial) throw new Refusal(denial, {}, { status: 403 });
  return acting;
}
