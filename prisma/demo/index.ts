import { enCaseSteps } from "./cases-en";
import { zhCaseSteps } from "./cases-zh";
import { enBlockedAccount } from "./questions-en-blocked-account";
import { enCases } from "./questions-en-cases";
import { enFailedPayment } from "./questions-en-failed-payment";
import { enHowTo } from "./questions-en-how-to";
import { enKept } from "./questions-en-kept";
import { enRegistration } from "./questions-en-registration";
import { enWithdrawal } from "./questions-en-withdrawal";
import { zhBlockedAccount } from "./questions-zh-blocked-account";
import { zhCases } from "./questions-zh-cases";
import { zhFailedPayment } from "./questions-zh-failed-payment";
import { zhHowTo } from "./questions-zh-how-to";
import { zhKept } from "./questions-zh-kept";
import { zhRegistration } from "./questions-zh-registration";
import { zhWithdrawal } from "./questions-zh-withdrawal";
import type { DemoCase, DemoQuestion } from "./types";

export { demoPeople } from "./people";
export { demoSynonyms } from "./synonyms";
export type {
  DemoAnswer,
  DemoCase,
  DemoComment,
  DemoPerson,
  DemoQuestion,
  DemoStep,
} from "./types";

/** Every question of the demo community, oldest first, as they would have been asked. */
export const demoQuestions: readonly DemoQuestion[] = [
  ...enRegistration,
  ...enFailedPayment,
  ...enWithdrawal,
  ...enBlockedAccount,
  ...enHowTo,
  ...enKept,
  ...enCases,
  ...zhRegistration,
  ...zhFailedPayment,
  ...zhWithdrawal,
  ...zhBlockedAccount,
  ...zhHowTo,
  ...zhKept,
  ...zhCases,
].sort((a, b) => b.hoursAgo - a.hoursAgo);

/** What official support was asked, and did, about some of them. */
export const demoCases: readonly DemoCase[] = [...enCaseSteps, ...zhCaseSteps];
