export const posts = {
  "refusals.post.not-found": "This is not here. It may have been removed",
  "refusals.post.own-vote": "You can't vote on what you wrote yourself",
  "refusals.post.form-outdated": "This form was out of date. Check your text and send it again",
  "refusals.post.changed-meanwhile":
    "This was changed while you were writing. Compare your text with the newest one, then save again",
  "refusals.post.too-many":
    "You can post {count, plural, one {# time} other {# times}} in {minutes} minutes. Wait {wait, plural, one {# minute} other {# minutes}}, then send it again",
  "refusals.draft.place": "This draft belongs to no form",
  "refusals.draft.too-long":
    "This is too long to keep as a draft. The limit is {max, number} characters",
} as const;
