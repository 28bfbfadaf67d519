import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import type { Actor } from "~/shared/roles";
import { type Denial, type Owned, type Verb, whyNot } from "./can";

const STATUS: Record<Denial, 401 | 403> = {
  "account.sign-in-first": 401,
  "account.verify-first": 403,
  "account.not-allowed": 403,
};

/** Who acts; refuses visitors. */
export function signedInActor(ctx: Context): Actor {
  if (!ctx.actor) throw new Refusal("account.sign-in-first", {}, { status: 401 });
  return ctx.actor;
}

/** Who acts, when `can` lets them; otherwise refuses and says what is missing. */
export function mustBeAble(ctx: Context, verb: Verb, object?: Owned): Actor {
  const denial = whyNot(ctx.actor, verb, object);
  if (denial) throw new Refusal(denial, {}, { status: STATUS[denial] });
  return signedInActor(ctx);
}
