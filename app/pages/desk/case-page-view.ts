import type {
  AgentView,
  CannedReplyView,
  CannedValues,
  CaseDrafts,
  CaseView,
  LookView,
  StaffBoxView,
} from "~/escalation";
import type { QuestionRowView } from "~/shared/views";
import { CASE_ACTS } from "./acts";

/** What the page of a case can say after a form was sent. */
export const CASE_NOTICES = [
  "answered",
  "replied",
  "noted",
  "draft-saved",
  ...CASE_ACTS,
  "publish-note",
] as const;
export type CaseNotice = (typeof CASE_NOTICES)[number];

export type CasePageView = {
  shown: CaseView;
  drafts: CaseDrafts;
  canned: { replies: CannedReplyView[]; values: CannedValues };
  /** For leads: whom a case can be given. */
  agents: AgentView[] | null;
  /** The private box of the thread that is shown, not opened; null where there is none. */
  box: StaffBoxView | null;
  looks: LookView[];
  similar: QuestionRowView[];
  formKey: string;
  notice: CaseNotice | null;
};
