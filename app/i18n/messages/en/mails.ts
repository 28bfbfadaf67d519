/** What account mails say. Names never stand in them: a stranger may have chosen the name. */
export const mails = {
  "mails.verification.subject": "Confirm your address for {site}",
  "mails.verification.text":
    "Somebody, most likely you, signed up at {site} with this address. Open the link to confirm that it is yours.",
  "mails.verification.until":
    "The link works for {days, plural, one {# day} other {# days}}. If this wasn't you, there is nothing you need to do.",
  "mails.verification.button": "Confirm this address",
  "mails.verification.reason":
    "You get this mail because the address was given when signing up at {site}.",

  "mails.address-known.subject": "You already have an account at {site}",
  "mails.address-known.text":
    "Somebody, perhaps you, just gave this address for an account at {site}. It already has one, so nothing new was made and nothing was changed.",
  "mails.address-known.help":
    "To get in, sign in as before. If the password has slipped your mind, set a new one.",
  "mails.address-known.button": "Sign in",
  "mails.address-known.reason":
    "You get this mail because your account at {site} uses this address.",

  "mails.password-reset.subject": "Set a new password for {site}",
  "mails.password-reset.text":
    "Somebody, most likely you, asked for a new password at {site}. Choose it here:",
  "mails.password-reset.until":
    "The link works once and for {minutes, plural, one {# minute} other {# minutes}}. All your devices are signed out by it. If you didn't ask, do nothing: your password stays as it is.",
  "mails.password-reset.button": "Choose a new password",
  "mails.password-reset.reason":
    "You get this mail because a new password was asked for with this address at {site}.",

  "mails.password-changed.subject": "Your password for {site} was changed",
  "mails.password-changed.text":
    "The password of your account at {site} was just changed, and other devices were signed out.",
  "mails.password-changed.help":
    "If this wasn't you, set a new password now. Whoever changed it is signed out by that.",
  "mails.password-changed.button": "Set a new password",
  "mails.password-changed.reason":
    "You get this mail because it concerns the safety of your account at {site}.",

  "mails.address-change.subject": "Confirm your new address for {site}",
  "mails.address-change.text":
    "An account at {site} is to use this address from now on. Confirm that it is yours:",
  "mails.address-change.until":
    "The link works for {hours, plural, one {# hour} other {# hours}}. If this wasn't you, leave it alone: nothing changes without it.",
  "mails.address-change.button": "Use this address",
  "mails.address-change.reason":
    "You get this mail because the address was given as the new one of an account at {site}.",

  "mails.address-notice.subject": "Your account at {site} is to get another address",
  "mails.address-notice.text":
    "Somebody signed in as you asked to move your account at {site} to another address. The change waits until it is confirmed there.",
  "mails.address-notice.help":
    "If this wasn't you, set a new password now: that stops the change and signs all devices out.",
  "mails.address-notice.button": "Set a new password",
  "mails.address-changed.subject": "Your account at {site} has another address now",
  "mails.address-changed.text":
    "Your account at {site} was moved to another address. This address no longer belongs to it, and this is the last mail here.",
  "mails.address-changed.help": "If this wasn't you, ask official support for help.",
  "mails.address-changed.button": "Ask for help",
  "mails.address-notice.reason":
    "You get this mail because your account at {site} used this address when the change was asked for.",
} as const;
