/** Pictures: adding them, and why one is not taken. */
export const attachments = {
  "attachments.add": "Add a picture",
  "attachments.add-hint": "Or paste or drop a screenshot. PNG, JPEG or WebP, up to {max} MiB.",
  "attachments.add-page": "Add a picture (opens a new page)",
  "attachments.list": "Pictures added to this text",
  "attachments.sending": "Sending {name}",
  "attachments.sent": "{name} is in your text",
  "attachments.pasted": "the pasted picture",
  "attachments.failed": "{name} was not added. Check the connection and try again",
  "attachments.alt": "What does this picture show?",
  "attachments.alt-hint":
    "For those who can't see it, such as “Payment page with error E-402”. Up to {max} characters.",
  "attachments.nameless": "Picture",
  "attachments.page.title": "Add a picture",
  "attachments.page.lead":
    "Send a screenshot here, then copy one line into your question, answer or comment.",
  "attachments.page.file": "Picture",
  "attachments.page.file-hint":
    "PNG, JPEG or WebP, up to {max} MiB. The place and device that a photograph remembers are removed. Cover names, numbers and balances before you send it.",
  "attachments.page.send": "Send the picture",
  "attachments.page.made": "Your picture is ready",
  "attachments.page.copy": "Copy this line into your text",
  "attachments.page.made-hint":
    "Only you see the picture until a post shows it. If none does within {hours} hours, it is deleted.",
  "attachments.page.problem": "The picture was not added",
  "refusals.attachment.missing-file": "Choose a picture to send",
  "refusals.attachment.empty": "This file is empty. Take the screenshot again",
  "refusals.attachment.too-large":
    "This file is larger than {max} MiB. Cut the picture to what matters, or save it as JPEG",
  "refusals.attachment.wrong-type":
    "This is not a picture we can show. Send a PNG, JPEG or WebP, such as a screenshot",
  "refusals.attachment.animated":
    "Moving pictures can't be shown. Send a screenshot of what matters",
  "refusals.attachment.too-many-pixels":
    "This picture has more than {max} million pixels. Cut it to what matters, or make it smaller",
  "refusals.attachment.damaged":
    "This picture is damaged or incomplete. Open it, save it again and send that, or take a new screenshot",
  "refusals.attachment.other-content":
    "This file holds something besides a picture. Take a screenshot of it and send that",
  "refusals.attachment.too-costly":
    "This picture is too hard to read. Take a screenshot of it and send that",
  "refusals.attachment.busy": "Many pictures are arriving right now. Try again in a minute",
  "refusals.attachment.too-many-today":
    "You can add {max} pictures a day. Try again tomorrow, or describe in words what is on the screen",
  "refusals.attachment.no-room":
    "All your pictures together may take {max} MiB, and this one would be over it",
  "refusals.attachment.storage-full":
    "There is no room for pictures right now. Your text is safe: post it without the picture, or try again later",
  "refusals.attachment.too-many":
    "A post can show {max} pictures. Take some out, or post the others in a comment",
} as const;
