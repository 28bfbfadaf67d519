import { VERBS, type Verb } from "~/accounts";

/** Rights that nothing on the site uses yet, and the demo's own: the help page keeps quiet about these. */
const UNSAID = [
  "suggest-duplicates",
  "merge",
  "warn",
  "escalate",
  "open-private-box",
  "configure-support",
  "change-settings",
  "see-demo-mail",
] as const satisfies readonly Verb[];

export type ShownVerb = Exclude<Verb, (typeof UNSAID)[number]>;

/** What people can really do here today, in the order of the table of roles. */
export const SHOWN_VERBS: readonly ShownVerb[] = VERBS.filter(
  (verb): verb is ShownVerb => !(UNSAID as readonly Verb[]).includes(verb),
);
