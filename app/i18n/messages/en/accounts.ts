export const accounts = {
  "accounts.device": "{browser} on {system}",
  "accounts.device-unknown": "Unknown device",

  "refusals.account.sign-in-first": "Sign in to do this",
  "refusals.account.verify-first":
    "Confirm your e-mail address first; the link is in the mail we sent",
  "refusals.account.not-allowed": "Your account can't do this",
  "refusals.account.sign-in-failed":
    "The address and the password don't belong together. Check both, or set a new password",
  "refusals.account.too-many-tries":
    "That was tried too often. Wait {minutes, plural, one {# minute} other {# minutes}} and try again",
  "refusals.account.link-dead":
    "This link no longer works: it was used, replaced by a newer one, or is too old. Ask for a new one",
  "refusals.account.device-unknown": "This device is no longer signed in",
  "refusals.account.person-unknown": "There is nobody here under this number",
  "refusals.account.name-taken":
    "Somebody has this name, or one that looks like it. Choose another",
  "refusals.account.name-symbols":
    "Use letters, digits, blanks and . - ' in a name; no emoji or signs",
  "refusals.account.name-no-letter": "Use at least one letter in your name",
  "refusals.account.name-mixed-scripts":
    "Write your name in one script; Chinese, Japanese or Korean may stand with Latin letters",
  "refusals.account.name-reserved":
    "This name could be taken for staff or for the company. Choose another",
  "refusals.account.email-invalid": "Write an e-mail address, like name@example.com",
  "refusals.account.email-same": "This is your address already",
  "refusals.account.email-taken": "An account has this address already",
  "refusals.account.password-common":
    "This password is among the first that others would try. Choose another",
  "refusals.account.password-own":
    "Don't make the password of your name, your address or the name of this site",
  "refusals.account.password-wrong": "This isn't your present password",
  "refusals.account.last-administrator":
    "Somebody has to administer this community. Give the role to somebody else first",
  "refusals.account.holder-unverified":
    "This person has not confirmed an e-mail address yet, and staff need one",
} as const;
