/** Whether an answer works: what people say, and answers that may be outdated. */
export const proof = {
  "refusals.answer.not-marked":
    "This answer is not accepted, recommended or official, so nothing is counted",
  "refusals.answer.own-proof":
    "You asked or answered here yourself. This counts for whom else it worked",
  "refusals.answer.version-unreadable": "Write the version as the app shows it, such as 8.2.1",
  "refusals.answer.bank-unreadable":
    "Write the bank's name alone: letters, without addresses or numbers",
  "refusals.answer.not-doubted":
    "This answer is not in the list any more: somebody confirmed or changed it",

  "proof.ask": "Did this work for you?",
  "proof.worked": "Worked",
  "proof.failed": "Did not work",
  "proof.where": "Say where",
  "proof.sum":
    "{failed, plural, =0 {Worked for {worked, plural, one {# person} other {# people}}} other {Worked for {worked, number} of {total, number}}}",
  "proof.sum.confirmed":
    "{failed, plural, =0 {Worked for {worked, plural, one {# person} other {# people}}} other {Worked for {worked, number} of {total, number}}}, last confirmed {at}",
  "proof.confirmed-by-support": "Confirmed by official support {at}",
  "proof.places": "By country, version and bank",
  "proof.place": "{worked, number} of {total, number}",
  "proof.kind.country": "Country",
  "proof.kind.appVersion": "App version",
  "proof.kind.bank": "Bank",
  "proof.outdated": "May be outdated",
  "proof.outdated.failures":
    "For several people this did not work lately. It may still work for you: try it, and say below how it went.",
  "proof.outdated.silence": "For half a year nobody has said that this still works.",
  "proof.outdated.author": "Is it different today? Edit your answer, and this note goes.",

  "proof.form.title": "Did this answer work?",
  "proof.form.lead":
    "You help whoever comes next. It is counted in sum; nobody sees who said it. What you say here takes the place of what you said before.",
  "proof.form.worked": "Did it work for you?",
  "proof.form.yes": "It worked",
  "proof.form.no": "It did not work",
  "proof.form.where": "Where was that?",
  "proof.form.where-hint":
    "All of this may be left out. It is shown once three people say the same.",
  "proof.form.country": "Country",
  "proof.form.no-country": "Not said",
  "proof.form.version": "App version",
  "proof.form.version-hint": "In the app under Settings › About, such as 8.2.1.",
  "proof.form.bank": "Bank",
  "proof.form.bank-hint": "Its name alone. No account or card number.",
  "proof.form.submit": "Send",
  "proof.form.cancel": "Cancel",
  "proof.notice": "Thank you. It is counted.",

  "proof.queue.title": "Answers that may be outdated",
  "proof.queue.lead":
    "Three failures within two weeks, or half a year without a success. Failures come first, then what most people have.",
  "proof.queue.total": "{count, plural, one {# answer waits} other {# answers wait}}",
  "proof.queue.empty": "No answer is in doubt",
  "proof.queue.empty-hint":
    "When an answer fails for three people, or nobody confirms it for half a year, it stands here.",
  "proof.queue.why.failures": "Did not work for several",
  "proof.queue.why.silence": "No success for half a year",
  "proof.queue.since": "since {at}",
  "proof.queue.quiet": "It was that old when it came here, so its writer was not told.",
  "proof.queue.me-toos":
    "{count, plural, one {# person has this too} other {# people have this too}}",
  "proof.queue.failures": "Where it did not work",
  "proof.queue.nowhere": "not said where",
  "proof.queue.version": "app {version}",
  "proof.queue.notes": "Notes",
  "proof.queue.acts": "What to do about the answer by {name}",
  "proof.queue.confirm": "Still right",
  "proof.queue.open": "Open",
  "proof.queue.edit": "Edit",
  "proof.queue.hide": "Hide",
  "proof.queue.unrecommend": "Stop recommending",
  "proof.queue.add-note": "Add a note",
  "proof.queue.note": "Note for the other staff",
  "proof.queue.note-hint":
    "What you found out, or whom you asked. It stands in the moderation log, too.",
  "proof.queue.save-note": "Save note",
  "proof.queue.confirmed": "The answer counts as confirmed today.",
  "proof.queue.noted": "The note is saved.",
} as const;
