import { enBlockedAccount } from "./questions-en-blocked-account";
import { enFailedPayment } from "./questions-en-failed-payment";
import { enHowTo } from "./questions-en-how-to";
import { enRegistration } from "./questions-en-registration";
import { enWithdrawal } from "./questions-en-withdrawal";
import { zhBlockedAccount } from "./questions-zh-blocked-account";
import { zhFailedPayment } from "./questions-zh-failed-payment";
import { zhHowTo } from "./questions-zh-how-to";
import { zhRegistration } from "./questions-zh-registration";
import { zhWithdrawal } from "./questions-zh-withdrawal";
import type { DemoQuestion } from "./types";

export { demoPeople } from "./people";
export type { DemoAnswer, DemoComment, DemoPerson, DemoQuestion } from "./types";

/** Every question of the demo community, oldest first, as they would have been asked. */
export const demoQuestions: readonly DemoQuestion[] = [
  ...enRegistration,
  ...enFailedPayment,
  ...enWithdrawal,
  ...enBlockedAccount,
  ...enHowTo,
  ...zhRegistration,
  ...zhFailedPayment,
  ...zhWithdrawal,
  ...zhBlockedAccount,
  ...zhHowTo,
].sort((a, b) => b.hoursAgo - a.hoursAgo);
