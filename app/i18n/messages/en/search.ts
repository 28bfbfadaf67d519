export const search = {
  "search.title": "Search",
  "search.title-for": "Search: {text}",
  "search.count":
    "{total, plural, =0 {Nothing found} one {# question} other {# questions}} for “{text}”",
  "search.none": "Nothing found for “{text}”",
  "search.none-hint":
    "Try fewer or other words, or the error code alone. You can also ask; your words come along.",
  "search.ask": "Ask about this",
  "search.empty": "What are you looking for?",
  "search.empty-hint": "Type what happened in your own words, or an error code such as HP-4021.",
  "search.degraded":
    "The search is working at reduced strength right now, so something may be missing from the results. Asking works as usual.",
  "search.similar": "Has this been solved already?",
  "search.similar-hint":
    "These questions are close to yours. Solved ones come first, and you can read the answer here.",
  "search.similar-degraded":
    "We can't look for similar questions right now. You can go on and ask.",
  "search.similar-none": "No similar question so far.",
  "search.similar-read": "Read the answer",
  "search.similar-open": "Open the whole question",
  "search.similar-solved": "This solved it",
} as const;
