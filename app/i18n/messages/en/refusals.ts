/** What is wrong with a text, said beside its field. Other modules keep their own under `refusals.`. */
export const refusals = {
  "refusals.text.missing": "Fill this in",
  "refusals.text.too-short":
    "Write at least {min, plural, one {# character} other {# characters}}; there {count, plural, one {is #} other {are #}} now",
  "refusals.text.too-long": "Use at most {max, number} characters; there are {count, number} now",
  "refusals.text.unreadable":
    "This holds characters that can't be shown safely, such as control or direction marks. Remove them or type the text again",
  "refusals.form.choice": "Choose one of the options",
  "refusals.form.too-large": "This is larger than we can take. Shorten it and send it again",
} as const;
