/** The private box: what an asker tells official support alone. */
export const privateBox = {
  "private-box.title": "Private box",
  "private-box.heading": "Only official support can read this",
  "private-box.lead":
    "What you write here is never shown on the page. It is stored encrypted, you see who of support opened it and when, and it is erased about a month after the matter is closed.",
  "private-box.never":
    "Leave out passwords, one-time codes and full card numbers: support never needs them, and they are not kept here either.",
  "private-box.after-sign-in":
    "Once you are signed in, you can add a transaction number, your account's address or a phone number here, for official support alone. Don't put them into the text above.",
  "private-box.transaction": "Transaction number",
  "private-box.transaction-hint": "As it stands on the receipt or in your history.",
  "private-box.account": "Account address",
  "private-box.account-hint": "The e-mail address or name you sign in with at the payment service.",
  "private-box.phone": "Phone number",
  "private-box.phone-hint": "With its country code, such as +44.",
  "private-box.other": "Anything else",
  "private-box.file": "Picture",
  "private-box.picture-hint":
    "PNG, JPEG or WebP, up to {max} MiB each. Pictures only, no documents: take a screenshot of those.",
  "private-box.picture-add": "Add a picture for support alone",
  "private-box.picture-later": "You can add pictures to the box after posting.",
  "private-box.picture-sending": "Sending {name}",
  "private-box.picture-ready": "{name} goes into the private box when you send this form",
  "private-box.picture-failed": "{name} was not added. Check the connection and try again",
  "private-box.picture-kept": "Picture {number}",
  "private-box.picture-remove": "Remove",
  "private-box.picture-send": "Put the picture into the box",
  "private-box.move-masked":
    "If something private in my text gets masked, keep it in the private box for official support",
  "private-box.move-masked-hint":
    "Phone, identity and account numbers are kept; of a card number the first six and last four digits, and passwords never.",
  "private-box.move": "Move it to the private box",
  "private-box.moved": "It is in the private box below, and masked in your text.",
  "private-box.will-move":
    "When you send this, it goes into your private box, where only official support can read it. In your text it is masked now.",
  "private-box.not-moved":
    "It is masked now. Passwords and codes are kept nowhere, not in the box either.",
  "private-box.boxed": "It is in your private box",
  "private-box.boxed-text":
    "Only official support can read what you put aside. Of card numbers only the first six and last four digits are kept, and passwords not at all.",
  "private-box.left-out": "Not everything was kept",
  "private-box.left-out-text":
    "Of a card number only the first six and last four digits are kept, and a password or code not at all. Nobody from support needs them.",
  "private-box.draft-left-out":
    "Your draft is saved, without what is in the private box: that is kept in no draft. It is still in the form below.",
  "private-box.own": "Your private box",
  "private-box.own-empty":
    "You can tell official support something that nobody else reads, such as a transaction number.",
  "private-box.own-add": "Add something private",
  "private-box.own-change": "Add, change or remove",
  "private-box.own-masked":
    "You see only the end of what you put in, in case somebody else uses your session. To change it, write it again.",
  "private-box.own-unreadable": "This can't be read any more. Please write it again.",
  "private-box.own-other": "{count, plural, one {# character} other {# characters}}",
  "private-box.own-picture": "{size, number} KB",
  "private-box.own-over": "The matter is over, and everything that was in the box has been erased.",
  "private-box.own-remove": "Remove",
  "private-box.own-empty-all": "Empty the box",
  "private-box.own-empty-question":
    "Remove everything from the box? Support can't read it any more then.",
  "private-box.own-empty-confirm": "Remove everything",
  "private-box.own-replace":
    "What you write here replaces what the field held. Leave a field blank to keep it.",
  "private-box.save": "Put into the box",
  "private-box.readings": "Who opened it",
  "private-box.readings-none": "Nobody of support has opened it yet.",
  "private-box.reading": "{name} from official support opened it",
  "private-box.staff-has": "This question has a private box",
  "private-box.staff-none": "This question has no private box",
  "private-box.staff-empty": "The asker has taken everything out.",
  "private-box.staff-erased": "Its contents were erased",
  "private-box.staff-holds": "It holds: {fields}",
  "private-box.staff-assigned":
    "You are assigned to this case. That you open the box is noted, and the asker sees it.",
  "private-box.staff-why": "Why do you open it?",
  "private-box.staff-why-hint":
    "You are not assigned to this question's case. Your name, the time and this reason are noted; the asker sees your first name and the time.",
  "private-box.staff-open": "Open the private box",
  "private-box.staff-go": "To the private box",
  "private-box.staff-opened": "Contents of the private box",
  "private-box.staff-unreadable":
    "This can't be opened: the key that sealed it is not here, or it was changed. Ask the asker to write it again.",
  "private-box.staff-picture": "Picture {number}, as large as it is",
  "private-box.staff-pictures-time":
    "Pictures can be looked at for {minutes} minutes after opening.",
  "private-box.staff-log": "Readings",
  "private-box.staff-log-assigned": "assigned to the case",
  "private-box.staff-log-picture": "a picture",
  "private-box.notice.saved": "It is in the box",
  "private-box.notice.picture-added": "The picture is in the box",
  "private-box.notice.removed": "It is removed",
  "refusals.private-box.none": "This question has no private box",
  "refusals.private-box.over":
    "The matter is over, so the private box takes nothing more. Ask a new question if you need help again",
  "refusals.private-box.too-many": "The box holds {max} pictures. Remove some first",
  "refusals.private-box.picture-gone":
    "A picture you added waited for more than a day. Add it again",
} as const;
