import { accountPages } from "./account-pages";
import { accounts } from "./accounts";
import { answers } from "./answers";
import { articles } from "./articles";
import { attachments } from "./attachments";
import { cases } from "./cases";
import { codes } from "./codes";
import { desk } from "./desk";
import { escalationSettings } from "./escalation-settings";
import { help } from "./help";
import { http } from "./http";
import { incidents } from "./incidents";
import { mails } from "./mails";
import { misses } from "./misses";
import { moderation } from "./moderation";
import { notices } from "./notices";
import { outside } from "./outside";
import { pages } from "./pages";
import { posts } from "./posts";
import { privacy } from "./privacy";
import { privateBox } from "./private-box";
import { proof } from "./proof";
import { questions } from "./questions";
import { refusals } from "./refusals";
import { reports } from "./reports";
import { search } from "./search";
import { support } from "./support";
import { ui } from "./ui";

/** Every English message, by key; English defines the keys that Chinese must have. */
export const en = {
  ...accountPages,
  ...accounts,
  ...answers,
  ...articles,
  ...attachments,
  ...cases,
  ...codes,
  ...escalationSettings,
  ...desk,
  ...help,
  ...http,
  ...incidents,
  ...mails,
  ...misses,
  ...moderation,
  ...notices,
  ...outside,
  ...pages,
  ...posts,
  ...privacy,
  ...privateBox,
  ...proof,
  ...questions,
  ...refusals,
  ...reports,
  ...search,
  ...support,
  ...ui,
} as const;

export type MessageKey = keyof typeof en;
export type Messages = { readonly [Key in MessageKey]: string };
