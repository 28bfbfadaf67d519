/** Searches that did not help: telling who waits, and the leads' work on them. */
export const misses = {
  "misses.tell-me.button": "Tell me when this is answered",
  "misses.tell-me.hint":
    "You are told once, in your inbox and by mail, as soon as there is an answer. Nobody sees that you wait.",

  "misses.waits.title": "Searches you wait for",
  "misses.waits.lead":
    "You are told once, as soon as support answers one of these or a question that solves it has a solution. After 180 days a wait ends by itself.",
  "misses.waits.confirm": "You looked for",
  "misses.waits.started": "We will tell you once this is answered.",
  "misses.waits.stopped": "You no longer wait for this.",
  "misses.waits.since": "since",
  "misses.waits.stop": "Stop waiting",
  "misses.waits.stop-one": "Stop waiting for “{text}”",
  "misses.waits.search-again": "Search again",
  "misses.waits.ask": "Ask it now",
  "misses.waits.ask-hint": "An answer often comes sooner when you ask.",
  "misses.waits.none": "You're not waiting for any answers",
  "misses.waits.none-text":
    "When a search finds nothing that helps, you can choose to be told once it is answered.",
  "misses.waits.none-do": "Search",
  "misses.waits.see": "Searches you wait for",

  "misses.staff.title": "Searches that did not help",
  "misses.staff.lead":
    "Nothing was found, or nothing of it was opened. Searches for the same thing stand together, in whatever language. Who searched is stored nowhere; the words are erased after 90 days.",
  "misses.staff.tabs": "Where they stand",
  "misses.staff.state.open": "Open",
  "misses.staff.state.answered": "Answered",
  "misses.staff.state.dismissed": "Nothing to answer",
  "misses.staff.searches": "{count, plural, one {# search} other {# searches}}",
  "misses.staff.searches-after":
    "{count, plural, =0 {no search since} one {# search since} other {# searches since}}",
  "misses.staff.without-results": "{count, plural, other {# found nothing}}",
  "misses.staff.waiting": "{count, plural, one {# person waits} other {# people wait}}",
  "misses.staff.since": "Oldest:",
  "misses.staff.owner": "Taken by",
  "misses.staff.nobody": "Nobody's yet",
  "misses.staff.take": "Take it",
  "misses.staff.take-over": "Take it over",
  "misses.staff.give-back": "Give it back",
  "misses.staff.take-named": "Take “{text}”",
  "misses.staff.words-gone": "The words are erased",
  "misses.staff.none.open": "No open misses",
  "misses.staff.none.open-text":
    "Half an hour after a search that did not help, it stands here with others like it.",
  "misses.staff.none.answered": "None answered yet",
  "misses.staff.none.answered-text": "What was answered stays here while people search for it.",
  "misses.staff.none.dismissed": "None dismissed",
  "misses.staff.none.dismissed-text": "Searches that are nothing to answer stand here.",

  "misses.deflection.title": "Questions that were not needed",
  "misses.deflection.hint":
    "Somebody opened a suggestion on the ask page, left the form, and for seven days neither asked nor had a case on that topic (the same problem type, error code or similar words). Counted a person and topic once; visitors only where their device has a cookie already.",
  "misses.deflection.recent":
    "{deflected, number} of {opened, plural, one {# person} other {# people}} in the last 30 days",
  "misses.deflection.none": "Nothing decided in the last 30 days",
  "misses.deflection.undecided":
    "{count, plural, =0 {None is open.} one {# is still open: the seven days are not over.} other {# are still open: the seven days are not over.}}",
  "misses.deflection.table": "Questions that were not needed, month by month",
  "misses.deflection.month": "Month",
  "misses.deflection.opened": "Opened a suggestion",
  "misses.deflection.deflected": "Did not need to ask",
  "misses.deflection.share": "Share",

  "misses.one.back": "All searches that did not help",
  "misses.one.samples": "How people asked for it",
  "misses.one.sample-count": "{count, plural, =0 {waited for} one {once} other {# times}}",
  "misses.one.terms": "Counted as one by these terms: {terms}",
  "misses.one.answer": "Answer it",
  "misses.one.answer-hint":
    "{count, plural, =0 {Nobody waits for this.} one {One person waits and is told once.} other {# people wait and are told once each.}}",
  "misses.one.similar": "Does one of these answer it?",
  "misses.one.similar-none": "No question is close to it.",
  "misses.one.this-answers": "This answers it",
  "misses.one.this-answers-named": "“{title}” answers it",
  "misses.one.target": "A question or article",
  "misses.one.target-hint": "Its address, or the number of a question.",
  "misses.one.link": "Link it",
  "misses.one.synonym": "The words differ",
  "misses.one.synonym-hint":
    "Write terms that mean the same, separated by commas, as people search for them and as answers say it, in both languages. Search then finds one by the other, and who waits is told to search again.",
  "misses.one.synonym-field": "Terms that mean the same",
  "misses.one.synonym-add": "Add as synonyms",
  "misses.one.article": "There is no answer yet",
  "misses.one.article-hint":
    "Write an article, then come back and link it. A question that solves this answers it by itself.",
  "misses.one.article-write": "Write an article",
  "misses.one.dismiss": "Nothing to answer",
  "misses.one.dismiss-ask":
    "Nobody is told. Whoever waits goes on waiting for a question that solves it.",
  "misses.one.reopen": "Open again",
  "misses.one.settled.question": "Answered by a question",
  "misses.one.settled.article": "Answered by an article",
  "misses.one.settled.synonym": "Answered by synonyms",
  "misses.one.settled.solved": "Answered by a question that was solved",
  "misses.one.settled.dismissed": "Nothing to answer",
  "misses.one.told":
    "{count, plural, =0 {Nobody waited.} one {One person was told.} other {# people were told.}}",
  "misses.one.see-question": "See the question",
  "misses.one.see-article": "See the article",
  "misses.one.notice.answered": "Answered. Who waited is told.",
  "misses.one.notice.taken": "It is yours now.",
  "misses.one.notice.given-back": "You gave it back.",
  "misses.one.notice.dismissed": "It is nothing to answer.",
  "misses.one.notice.reopened": "It is open again.",

  "notices.line.search-answered": "Something you searched for has an answer",
  "notices.kind.search-answered": "Answers to searches that you wait for",
  "notices.mail.subject.search-answered": "What you searched for at {site} has an answer",
  "notices.mail.line.search-answered":
    "Something that you searched for, and wanted to be told about, has an answer now.",
  "notices.mail.button.search-answered": "See the answer",

  "refusals.search.nothing-to-wait-for":
    "These words can't be waited for: they are private, or say too little. Search with other words",
  "refusals.search.too-many-waits":
    "You wait for {max} searches already. Stop waiting for one first",
  "refusals.search.no-such-question":
    "There is no such question or article that everybody may read",
  "refusals.search.miss-settled": "Somebody settled this meanwhile",
} as const;
