/** Keeping the place: flags, what moderators do, what people are told about it. */
export const moderation = {
  "refusals.flag.own-post": "This is your own post. Somebody else decides about it",

  "moderation.reason.spam": "Advertising or spam",
  "moderation.reason.spam.hint": "It sells something or leads away from here.",
  "moderation.reason.rude": "Rude or hurtful",
  "moderation.reason.rude.hint": "It attacks somebody instead of helping.",
  "moderation.reason.private-data": "Private data",
  "moderation.reason.private-data.hint":
    "A card number, an address, a name that is nobody's business.",
  "moderation.reason.scam": "Scam, or posing as staff",
  "moderation.reason.scam.hint":
    "It asks for codes, passwords or money, or pretends to be official.",
  "moderation.reason.other": "Something else",
  "moderation.reason.other.hint": "Say what, in the field below.",
  "moderation.reason.duplicate": "Asked before",
  "moderation.reason.duplicate.hint": "The answers are under another question. Name it below.",
  "moderation.reason.off-topic": "Not about our service",
  "moderation.reason.off-topic.hint": "Nobody here can help with it.",
  "moderation.reason.answered-elsewhere": "Answered elsewhere",
  "moderation.reason.answered-elsewhere.hint":
    "The solution stands in the help pages or in the app.",
  "moderation.reason.outdated": "Out of date",
  "moderation.reason.outdated.hint": "The product has changed since; the answers no longer fit.",

  "moderation.flag": "Flag",
  "moderation.flagged": "You flagged this",
  "moderation.flag.title": "Flag a post",
  "moderation.flag.lead":
    "Moderators look at it. The writer is not told who flagged it. To disagree with an answer, write a better one instead.",
  "moderation.flag.reason": "What is wrong with it?",
  "moderation.flag.note": "What should the moderators know?",
  "moderation.flag.note-hint": "Only moderators read this.",
  "moderation.flag.submit": "Flag this post",
  "moderation.hide": "Hide",
  "moderation.hide.title": "Hide a post",
  "moderation.hide.lead":
    "Nobody but its writer and moderators sees it afterwards. The writer is told why. You can restore it.",
  "moderation.hide.reason": "Why is it hidden?",
  "moderation.hide.note": "A word to its writer",
  "moderation.hide.note-hint": "They read it beside their post.",
  "moderation.hide.submit": "Hide this post",
  "moderation.close": "Close",
  "moderation.reopen": "Reopen",
  "moderation.close.title": "Close the question",
  "moderation.close.lead":
    "It stays readable and takes no more answers. The reason and the next step stand under the title for everybody.",
  "moderation.close.reason": "Why is it closed?",
  "moderation.close.target": "The question asked before",
  "moderation.close.target-hint": "Its address or number. Only where this one was asked before.",
  "moderation.close.note": "What can the asker do next?",
  "moderation.close.note-hint": "Added to the general advice for the reason.",
  "moderation.close.submit": "Close this question",
  "moderation.lock": "Lock",
  "moderation.unlock": "Unlock",
  "moderation.lock.title": "Lock the question",
  "moderation.lock.lead": "Nobody can add answers or comments until it is unlocked.",
  "moderation.lock.note": "Why?",
  "moderation.lock.note-hint": "Everybody reads this above the question.",
  "moderation.lock.submit": "Lock this question",
  "moderation.needs-info": "Ask for missing details",
  "moderation.needs-info.clear": "Nothing is missing any more",
  "moderation.needs-info.title": "Ask for missing details",
  "moderation.needs-info.lead":
    "The asker sees it above their question and is told by mail. Whatever they post or change there answers it.",
  "moderation.needs-info.text": "What is missing?",
  "moderation.needs-info.text-hint":
    "Ask for one or two things. Never for passwords, codes or card numbers.",
  "moderation.needs-info.submit": "Ask the asker",
  "moderation.edit-tags": "Change type and tags",
  "moderation.cancel": "Cancel",

  "moderation.told.hide.spam": "Reason: it reads as advertising, which has no place here.",
  "moderation.told.hide.rude": "Reason: it reads as hurtful. Please keep to the matter.",
  "moderation.told.hide.private-data":
    "Reason: it shows private data, which everybody could have read. Post it again without them.",
  "moderation.told.hide.scam":
    "Reason: it asks for things that nobody here may ask for, or speaks as if it were official.",
  "moderation.told.hide.other": "The moderator's words stand beside your post.",
  "moderation.told.close.duplicate": "Reason: the same question has been asked before.",
  "moderation.told.close.off-topic": "Reason: it is not about our service.",
  "moderation.told.close.answered-elsewhere": "Reason: it is answered elsewhere.",
  "moderation.told.close.outdated": "Reason: it is out of date.",

  "moderation.thread.hidden.question": "A moderator hid this question",
  "moderation.thread.hidden.answer": "A moderator hid this answer",
  "moderation.thread.hidden-text": "Only its writer and moderators still see it.",
  "moderation.thread.locked": "Locked: no new answers or comments since",
  "moderation.thread.reply-needed": "Reply needed from you",
  "moderation.thread.reply-how": "Answer by a comment, or by editing your question.",
  "moderation.thread.waiting": "Waiting for the asker since",
  "moderation.thread.duplicate-of": "See:",
  "moderation.thread.next.duplicate":
    "Read the answers there. If your case differs, say how in a comment.",
  "moderation.thread.next.off-topic":
    "Questions about payments, withdrawals and accounts are welcome.",
  "moderation.thread.next.answered-elsewhere": "Look in the help pages and in the app first.",
  "moderation.thread.next.outdated":
    "If it still happens to you, ask anew and say what you see today.",
  "moderation.worked": "This solved it for me too",
  "moderation.worked.count":
    "{count, plural, one {Solved it for # other person,} other {Solved it for # other people, most recently}}",

  "moderation.flags.title": "Flagged posts",
  "moderation.flags.lead":
    "What members think should not stand as it is. Those that wait longest come first.",
  "moderation.flags.empty": "No flag is open",
  "moderation.flags.empty-hint": "When somebody flags a post, it stands here.",
  "moderation.flags.kind.question": "Question",
  "moderation.flags.kind.answer": "Answer under",
  "moderation.flags.kind.comment": "Comment under",
  "moderation.flags.reasons": "{count, plural, one {# flag} other {# flags}}",
  "moderation.flags.dismiss": "Dismiss",
  "moderation.flags.dismissed": "The flags are closed; the post stays.",
  "moderation.flags.hidden": "The post is hidden and its flags are closed.",
  "moderation.flags.own": "You wrote this. Somebody else decides.",
  "moderation.flags.acts": "What to do with the post by {name}",
  "moderation.log.title": "Moderation log",
  "moderation.log.lead":
    "Everything that was done to keep this place. Lines are never changed or taken out.",
  "moderation.log.empty": "Nothing has been done yet",
  "moderation.verb.hide":
    "Hid {kind, select, question {a question} answer {an answer} other {a comment}}",
  "moderation.verb.restore":
    "Restored {kind, select, question {a question} answer {an answer} other {a comment}}",
  "moderation.verb.close": "Closed",
  "moderation.verb.reopen": "Reopened",
  "moderation.verb.lock": "Locked",
  "moderation.verb.unlock": "Unlocked",
  "moderation.verb.set-needs-info": "Asked for details",
  "moderation.verb.clear-needs-info": "Took the request for details back",
  "moderation.verb.edit-tags": "Changed type or tags",
  "moderation.verb.dismiss-flags":
    "Dismissed flags on {kind, select, question {a question} answer {an answer} other {a comment}}",

  "moderation.mail.hide.subject": "Something you wrote on {site} was hidden",
  "moderation.mail.hide.text":
    "A moderator hid {kind, select, question {a question} answer {an answer} other {a comment}} of yours. You still see it on its page; others do not.",
  "moderation.mail.restore.subject": "Something you wrote on {site} is back",
  "moderation.mail.restore.text":
    "A moderator restored {kind, select, question {a question} answer {an answer} other {a comment}} of yours. Everybody can read it again.",
  "moderation.mail.close.subject": "Your question on {site} was closed",
  "moderation.mail.close.text":
    "A moderator closed your question. It stays readable and takes no more answers.",
  "moderation.mail.reopen.subject": "Your question on {site} is open again",
  "moderation.mail.reopen.text": "A moderator reopened your question. It takes answers again.",
  "moderation.mail.lock.subject": "Your question on {site} was locked",
  "moderation.mail.lock.text":
    "A moderator locked your question. For now it takes neither answers nor comments.",
  "moderation.mail.unlock.subject": "Your question on {site} is unlocked",
  "moderation.mail.unlock.text":
    "A moderator unlocked your question. It takes answers and comments again.",
  "moderation.mail.set-needs-info.subject": "Reply needed from you on {site}",
  "moderation.mail.set-needs-info.text":
    "Somebody who wants to help with your question needs to know more. What is missing stands above it.",
  "moderation.mail.edit-tags.subject": "Your question on {site} was sorted anew",
  "moderation.mail.edit-tags.text":
    "An experienced member or moderator changed the problem type or tags of your question, so that it is found more easily. Your text is unchanged.",
  "moderation.mail.page": "The page says more, and what you can do next.",
  "moderation.mail.button": "Open the page",
  "moderation.mail.reason": "You get this because you wrote it on {site}.",
} as const;
