import type { Messages } from "../en";
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

/** Every Chinese message, by key. */
export const zhCN: Messages = {
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
};
