import { accountPages } from "./account-pages";
import { accounts } from "./accounts";
import { answers } from "./answers";
import { attachments } from "./attachments";
import { help } from "./help";
import { http } from "./http";
import { mails } from "./mails";
import { moderation } from "./moderation";
import { notices } from "./notices";
import { pages } from "./pages";
import { posts } from "./posts";
import { privacy } from "./privacy";
import { questions } from "./questions";
import { refusals } from "./refusals";
import { search } from "./search";
import { ui } from "./ui";

/** Every English message, by key; English defines the keys that Chinese must have. */
export const en = {
  ...accountPages,
  ...accounts,
  ...answers,
  ...attachments,
  ...help,
  ...http,
  ...mails,
  ...moderation,
  ...notices,
  ...pages,
  ...posts,
  ...privacy,
  ...questions,
  ...refusals,
  ...search,
  ...ui,
} as const;

export type MessageKey = keyof typeof en;
export type Messages = { readonly [Key in MessageKey]: string };
