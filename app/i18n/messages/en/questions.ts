export const questions = {
  "refusals.question.error-code":
    "An error code is made of letters, digits and - _ . : #, without blanks. Copy it as it was shown",
  "refusals.question.tags-max": "Use at most {max} tags",
  "refusals.question.tag": "The tag “{tag}” can hold letters, digits and hyphens between them",
  "refusals.question.tag-length": "The tag “{tag}” needs {min} to {max} characters",
  "refusals.question.own-me-too": "This is your own question, so it counts already",
  "refusals.question.closed":
    "This question is closed and takes no more answers. Copy what you wrote if you want to keep it",
  "refusals.question.locked":
    "This question is locked and takes no answers or comments for now. Copy what you wrote if you want to keep it",
  "refusals.question.duplicate-target":
    "Give the address or number of another question that everybody can read and that is not closed as a duplicate itself",
  "refusals.question.own-needs-info": "This is your own question. Edit it to add what is missing",
} as const;
