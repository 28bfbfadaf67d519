import { asAttachmentProblem, attachmentRefusal } from "~/attachments";
import { BOX_FILES_MAX } from "~/escalation";
import { Refusal } from "~/shared/refusal";

const OWN = ["too-many", "picture-gone", "over"] as const;

/** What an address says went wrong with a picture for the private box, if it is one of our reasons. */
export function boxRefusal(word: string | null): Refusal | null {
  const own = OWN.find((each) => each === word);
  if (own) return new Refusal(`private-box.${own}`, { max: BOX_FILES_MAX });
  const problem = asAttachmentProblem(word);
  return problem && attachmentRefusal(problem);
}
