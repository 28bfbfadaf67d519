/** Official support as askers and everybody else see it: promises, asking for it, private replies, ratings. */
export const support = {
  "support.promise.community":
    "The community is on it. If nobody has answered by {at}, official support takes over.",
  "support.promise.needs-info":
    "Waiting for more details from the asker. Until they come, the time after which official support takes over stands still.",
  "support.promise.needs-info.own":
    "Waiting for more details from you. Until they come, the time after which official support takes over stands still.",
  "support.promise.locked":
    "Locked for now. The time after which official support takes over stands still.",
  "support.promise.many":
    "Many people report problems right now, and we are looking for one cause. This was due at {at}; official support takes it up as soon as there is room.",
  "support.promise.taking-over": "Nobody had answered by {at}. Official support is taking over.",
  "support.promise.first-reply": "Official support replies by {at}.",
  "support.promise.first-reply-late":
    "We are late, and we are sorry: a reply was due by {at}. It is at the front of our queue.",
  "support.promise.next-reply": "Official support writes back by {at}.",
  "support.promise.next-reply-late":
    "We are late, and we are sorry: a reply was due by {at}. It is at the front of our queue.",
  "support.promise.asker-turn": "Official support has replied and waits for the asker.",
  "support.promise.asker-turn.own": "Official support has replied and waits for you.",
  "support.promise.replied":
    "Official support has replied. If something is still open, the asker can write back.",
  "support.promise.replied.own":
    "Official support has replied. If something is still open, write back.",
  "support.promise.returned": "Official support gave this back to the community:",
  "support.promise.incident": "This is a known problem. Official support is working on it.",
  "support.promise.kept": "How well we keep our promises",

  "support.standing.title": "Where it stands",
  "support.standing.case": "Case number",
  "support.standing.state": "State",
  "support.standing.assignee": "With",
  "support.standing.nobody": "Nobody yet",
  "support.standing.note": "What official support was told",
  "support.standing.open-case": "Open the case",

  "support.way.title": "Stuck, or is it urgent?",
  "support.way.urgent-title": "Official support can look at this now",
  "support.way.urgent-text":
    "Money or your account is at stake, so you need not wait. Tell official support what you know; what is private goes where only they can read it.",
  "support.way.now-text": "The community may still answer, but you can also ask official support.",
  "support.way.later":
    "The community has a little time first. From {at} you can ask official support.",
  "support.way.button": "Ask official support",
  "support.escalate": "Hand to support",

  "support.ask.title": "Ask official support",
  "support.ask.lead": "Someone of official support reads this and replies, usually within a day.",
  "support.ask.similar": "Already solved",
  "support.ask.similar-hint":
    "Others had something like this. If one of these helps, you need not wait for anybody.",
  "support.ask.note": "What should official support know?",
  "support.ask.note-hint":
    "What you tried, what happened then, and what you need. Official support and you can read it, nobody else.",
  "support.ask.amount": "How much money is at stake?",
  "support.ask.amount-hint": "Roughly. It helps to see what cannot wait.",
  "support.ask.amount-none": "None, or I would rather not say",
  "support.ask.submit": "Ask official support",
  "support.ask.cancel": "Back to the question",
  "support.ask.not-now": "You cannot ask official support about this now",
  "support.ask.from": "You can ask from {at}.",
  "support.ask.back": "Back to the question",
  "support.hand.title": "Hand to official support",
  "support.hand.lead":
    "Official support gets a case and the asker is told. Use it when the community cannot solve this.",
  "support.hand.note": "Why should official support take it?",
  "support.hand.note-hint": "Official support and the asker can read it, nobody else.",
  "support.hand.submit": "Hand to support",
  "support.amount.under-100": "Under 100",
  "support.amount.100-1000": "100 to 1,000",
  "support.amount.1000-10000": "1,000 to 10,000",
  "support.amount.over-10000": "Over 10,000",

  "support.letters.title": "Private replies",
  "support.letters.stub": "Official support replied privately",
  "support.letters.only": "Only you and official support can read this",
  "support.letters.theirs": "Official support wrote",
  "support.letters.yours": "You wrote",
  "support.letters.write": "Write privately to official support",
  "support.letters.body": "Your private reply",
  "support.letters.hint":
    "Card numbers and passwords are masked here too: official support never needs them.",
  "support.letters.send": "Send privately",

  "support.outcome.title": "Did this solve it?",
  "support.outcome.solved-title": "Does it still work?",
  "support.outcome.over-title": "Has the problem come back?",
  "support.outcome.thanks": "Yes, thanks",
  "support.outcome.broken": "Still broken",
  "support.outcome.note": "What is still wrong?",
  "support.outcome.note-hint": "Official support and you can read it, nobody else.",
  "support.outcome.send": "Tell official support",
  "support.did-not-help": "This did not help",
  "support.did-not-help.marked": "Did not help",

  "support.rating.title": "How was official support?",
  "support.rating.lead": "One question, once. Official support alone reads your answer.",
  "support.rating.open": "Say how it was",
  "support.rating.5": "Very good",
  "support.rating.4": "Good",
  "support.rating.3": "So-so",
  "support.rating.2": "Bad",
  "support.rating.1": "Very bad",
  "support.rating.text": "Anything to add?",
  "support.rating.send": "Send",

  "support.kept.title": "Promises kept",
  "support.kept.lead":
    "Every open question says what happens next and by when. This page shows how often that held.",
  "support.kept.short": "How often questions were answered by the time shown on them",
  "support.kept.month": "Month",
  "support.kept.replies": "Official support",
  "support.kept.windows": "Community",
  "support.kept.of": "{kept, number} of {all, number}",
  "support.kept.none": "None",
  "support.kept.table": "Promises kept, by month",
  "support.kept.empty": "Nothing to count yet",
  "support.kept.empty-text":
    "As soon as the first promised times are over, they are counted here, whether kept or not.",
  "support.kept.how": "What is counted",
  "support.kept.how-replies":
    "Official support promises its first reply within 24 hours of taking a question up, sooner where it is urgent. A reply after the time shown on the question counts as late, and so does one that never came.",
  "support.kept.how-windows":
    "The community has 4 hours for blocked accounts, failed payments and withdrawals, 24 hours for registration, 72 hours for how-to questions, unless support has set other times. A question counts as answered in time when an answer that could help stood there before the time was over; otherwise official support took over.",
  "support.kept.how-months":
    "Each time counts in the month in which it began, in the time zone of this site ({zone}). Times that still run are not counted, nor those of questions that were closed or withdrawn, or handed to support before the time was over.",

  "support.notice.asked": "Official support has it. You are told when they reply.",
  "support.notice.handed": "Official support has it, and the asker is told.",
  "support.notice.private-sent": "Your private reply is sent.",
  "support.notice.thanked": "Good to hear. Thank you for telling us.",
  "support.notice.still-broken": "Official support is told that it goes on.",
  "support.notice.rated": "Thank you. Official support reads every answer.",

  "refusals.case.bad-score": "Choose one of the five",
  "refusals.case.rated": "You have answered this already. Thank you",
} as const;
