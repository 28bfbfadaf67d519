import { type Actor, ROLES, type Role } from "~/shared/roles";

/** Who may do a thing: to anything, and to what is their own. */
type Grant = { any: readonly Role[]; own?: readonly Role[] };

const EVERYBODY = ROLES;
const FROM_HELPER = ["helper", "moderator", "agent", "lead", "administrator"] as const;
const KEEPERS = ["moderator", "lead", "administrator"] as const;
const SUPPORT = ["agent", "lead", "administrator"] as const;
const LEADERS = ["lead", "administrator"] as const;
const ADMINISTRATOR = ["administrator"] as const;
const OWN_ONLY: Grant = { any: [], own: EVERYBODY };

/** The one table of verbs and roles; pages, guards and the help page all read it. */
export const ROLE_TABLE = {
  ask: { any: EVERYBODY },
  answer: { any: EVERYBODY },
  comment: { any: EVERYBODY },
  vote: { any: EVERYBODY },
  flag: { any: EVERYBODY },
  "edit-own": OWN_ONLY,
  "remove-own": OWN_ONLY,
  "restore-own": OWN_ONLY,
  accept: OWN_ONLY,
  "set-needs-info": { any: FROM_HELPER },
  "edit-tags": { any: FROM_HELPER, own: EVERYBODY },
  "suggest-duplicates": { any: FROM_HELPER, own: EVERYBODY },
  hide: { any: KEEPERS },
  lock: { any: KEEPERS },
  close: { any: KEEPERS },
  merge: { any: KEEPERS },
  warn: { any: KEEPERS },
  escalate: { any: FROM_HELPER, own: EVERYBODY },
  "answer-officially": { any: SUPPORT },
  recommend: { any: SUPPORT },
  "confirm-answer": { any: SUPPORT },
  "work-cases": { any: SUPPORT },
  "tend-articles": { any: SUPPORT },
  "open-private-box": { any: SUPPORT },
  "configure-support": { any: LEADERS },
  "tend-search": { any: LEADERS },
  "tend-codes": { any: LEADERS },
  "manage-roles": { any: ADMINISTRATOR },
  "change-settings": { any: ADMINISTRATOR },
  "see-demo-mail": { any: ADMINISTRATOR },
} as const satisfies Record<string, Grant>;

export type Verb = keyof typeof ROLE_TABLE;
export const VERBS = Object.keys(ROLE_TABLE) as Verb[];

/** What each role may do to anything, and to what is its own. */
export const VERBS_BY_ROLE: Readonly<Record<Role, { any: readonly Verb[]; own: readonly Verb[] }>> =
  Object.fromEntries(
    ROLES.map((role) => [
      role,
      {
        any: VERBS.filter((verb) => grantOf(verb).any.includes(role)),
        own: VERBS.filter(
          (verb) => !grantOf(verb).any.includes(role) && grantOf(verb).own?.includes(role),
        ),
      },
    ]),
  ) as Record<Role, { any: Verb[]; own: Verb[] }>;

/** What is acted on: who wrote it, or for `accept` whose question it is. */
export type Owned = { ownerId: number };

/** Why an actor may not: a refusal code. */
export type Denial = "account.sign-in-first" | "account.verify-first" | "account.not-allowed";

function grantOf(verb: Verb): Grant {
  return ROLE_TABLE[verb];
}

/** What people do whose address nobody has checked: everything of a member but count in a score. */
function waitsForAddress(verb: Verb): boolean {
  return verb === "vote" || !(grantOf(verb).own ?? grantOf(verb).any).includes("member");
}

/**
 * Why `actor` may not do `verb` to `object`, or null when they may. Own things need the object:
 * without it the answer is no. Nobody votes on what they wrote.
 */
export function whyNot(actor: Actor | null, verb: Verb, object?: Owned): Denial | null {
  if (!actor) return "account.sign-in-first";
  const { any, own = [] } = grantOf(verb);
  const isOwn = object !== undefined && object.ownerId === actor.id;
  const granted = actor.roles.some((role) => any.includes(role) || (isOwn && own.includes(role)));
  if (!granted || (verb === "vote" && isOwn)) return "account.not-allowed";
  return !actor.verified && waitsForAddress(verb) ? "account.verify-first" : null;
}

/** Whether `actor` may do `verb` to `object`. The only place that decides it. */
export function can(actor: Actor | null, verb: Verb, object?: Owned): boolean {
  return whyNot(actor, verb, object) === null;
}
