import type { Messages } from "../en";
import { accounts } from "./accounts";
import { answers } from "./answers";
import { help } from "./help";
import { http } from "./http";
import { mails } from "./mails";
import { posts } from "./posts";
import { questions } from "./questions";
import { refusals } from "./refusals";
import { search } from "./search";
import { ui } from "./ui";

/** Every Chinese message, by key. */
export const zhCN: Messages = {
  ...accounts,
  ...answers,
  ...help,
  ...http,
  ...mails,
  ...posts,
  ...questions,
  ...refusals,
  ...search,
  ...ui,
};

