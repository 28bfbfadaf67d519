/** Pages around accounts, people and staff's own administration. */
export const accountPages = {
  "account-pages.email": "E-mail address",
  "account-pages.password": "Password",
  "account-pages.password-now": "Your present password",
  "account-pages.new-password-hint":
    "A few words in a row are easy to remember and hard to guess. Common passwords and your own name or address can't be used. Don't reuse the password of your payment account.",
  "account-pages.name": "Name",
  "account-pages.name-hint":
    "Everybody sees it beside what you write. Letters of any language, digits, spaces and - ' . _ are fine. Names that look like staff or the company can't be used.",
  "account-pages.about": "About you",
  "account-pages.about-hint":
    "Shown on your page to everybody. Leave out phone numbers and account details.",
  "account-pages.locale": "Language",
  "account-pages.locale-hint": "For pages and for the mails you get.",
  "account-pages.zone": "Time zone",
  "account-pages.zone-hint": "Dates and times are shown in it.",
  "account-pages.zone-browser": "As my browser has it",
  "account-pages.save": "Save changes",
  "account-pages.see-own-page": "See your page as others do",

  "account-pages.sign-in.title": "Sign in",
  "account-pages.sign-in.do": "Sign in",
  "account-pages.sign-in.link": "Sign in",
  "account-pages.sign-in.no-account": "No account yet?",
  "account-pages.sign-in.signed-up.title": "We sent you a mail",
  "account-pages.sign-in.signed-up.text":
    "Sign in below with the password you just chose; you can ask right away. Follow the link in the mail within three days: it confirms that the address is yours, and then you can vote too.",
  "account-pages.sign-in.signed-out.title": "You are signed out",
  "account-pages.sign-in.signed-out.text": "Your other devices stay signed in.",
  "account-pages.sign-in.signed-out-everywhere.title": "You are signed out everywhere",
  "account-pages.sign-in.signed-out-everywhere.text":
    "Every device needs your password again. If somebody else may know it, set a new one.",

  "account-pages.sign-up.title": "Sign up",
  "account-pages.sign-up.lead":
    "With an account you can ask, answer and follow questions on {site}. It is separate from your payment account.",
  "account-pages.sign-up.email-hint":
    "Only you see it. You sign in with it, and a forgotten password is replaced through it.",
  "account-pages.sign-up.do": "Sign up",
  "account-pages.sign-up.link": "Sign up",
  "account-pages.sign-up.have-account": "Signed up before?",

  "account-pages.forgotten.title": "Forgotten password",
  "account-pages.forgotten.link": "Forgotten your password?",
  "account-pages.forgotten.lead":
    "Give the address you signed up with. We send a link to it that sets a new password.",
  "account-pages.forgotten.do": "Send the link",
  "account-pages.forgotten.sent.title": "Check your mail",
  "account-pages.forgotten.sent.text":
    "If there is an account with this address, a link is on its way. It works once and for 30 minutes.",
  "account-pages.forgotten.sent.nothing":
    "Nothing after a few minutes? Look into your spam folder, and check that it is the address you signed up with.",
  "account-pages.forgotten.again": "Try another address",

  "account-pages.new-password.title": "Set a new password",
  "account-pages.new-password.lead": "All devices that are signed in now will be signed out.",
  "account-pages.new-password.field": "New password",
  "account-pages.new-password.do": "Set the password and sign in",
  "account-pages.new-password.dead":
    "Links for a new password work once and for 30 minutes. Your password is unchanged.",
  "account-pages.new-password.again": "Ask for a new link",

  "account-pages.dead-link.title": "This link no longer works",
  "account-pages.dead-link.lead":
    "It was used before, has become too old, or was replaced by a newer one.",
  "account-pages.link.settings": "Go to your address settings",
  "account-pages.link.home": "Go to the start page",

  "account-pages.verify.title": "Confirm your address",
  "account-pages.verify.lead": "One press of the button, and we know that mail reaches you.",
  "account-pages.verify.do": "Confirm my address",
  "account-pages.verify.done.title": "Address confirmed",
  "account-pages.verify.done.text": "Your account is complete: now you can vote too.",
  "account-pages.verify.dead":
    "If you confirmed your address before, there is nothing left to do. Otherwise your settings can send you a new link.",
  "account-pages.confirm.title": "Confirm your new address",
  "account-pages.confirm.lead": "From then on you sign in with it and mails go there.",
  "account-pages.confirm.do": "Use this address",
  "account-pages.confirm.done.title": "Address changed",
  "account-pages.confirm.done.text": "Sign in with the new address from now on.",
  "account-pages.confirm.dead":
    "Your settings show which address is in use, and can send a new link.",

  "account-pages.first.title": "Create the first administrator",
  "account-pages.first.lead":
    "{site} is empty. This account gives roles to others and can do everything staff can.",
  "account-pages.first.email-hint": "You sign in with it. Nobody else sees it.",
  "account-pages.first.do": "Create the account and sign in",
  "account-pages.first.dead":
    "When there is no administrator yet, restart the server: its console prints a new link.",

  "account-pages.settings.title": "Settings",
  "account-pages.settings.parts": "Parts of your settings",
  "account-pages.settings.part.profile": "Profile",
  "account-pages.settings.part.address": "E-mail",
  "account-pages.settings.part.password": "Password",
  "account-pages.settings.part.devices": "Devices",
  "account-pages.settings.part.notices": "Notices",
  "account-pages.settings.saved": "Your changes are saved.",
  "account-pages.settings.password-new":
    "Your new password is set, and you are signed in on this device. All others were signed out.",

  "account-pages.address.present": "Your address",
  "account-pages.address.state": "State",
  "account-pages.address.verified": "Confirmed",
  "account-pages.address.unverified": "Not confirmed yet",
  "account-pages.address.why-verify":
    "Until it is confirmed you can ask, answer and comment, but not vote.",
  "account-pages.address.resend": "Send the link again",
  "account-pages.address.resent":
    "A new link is on its way. It works for three days; older ones no longer do.",
  "account-pages.address.change": "Change your address",
  "account-pages.address.change-hint":
    "A link goes to the new address. Until you follow it, everything stays as it is.",
  "account-pages.address.new": "New address",
  "account-pages.address.do": "Send a link to the new address",
  "account-pages.address.sent": "A link is on its way to the new address. It works for one day.",

  "account-pages.password.note": "Your other devices will be signed out; this one stays signed in.",
  "account-pages.password.do": "Change password",
  "account-pages.password.changed":
    "Your password is changed, and your other devices are signed out.",

  "account-pages.devices.lead":
    "You are signed in on these devices. End what you don't know or no longer use.",
  "account-pages.devices.this": "This device",
  "account-pages.devices.since": "Signed in",
  "account-pages.devices.seen": "Last seen",
  "account-pages.devices.end": "End this one",
  "account-pages.devices.end-label": "End this one: {device}",
  "account-pages.devices.ended": "That device is signed out.",
  "account-pages.devices.sign-out": "Sign out",
  "account-pages.devices.everywhere": "Sign out everywhere",
  "account-pages.devices.everywhere-hint":
    "For when a device is lost or somebody else was at yours.",
  "account-pages.devices.everywhere-question":
    "This device is signed out too, and you will need your password.",
  "account-pages.devices.everywhere-confirm": "Sign out on all devices",

  "account-pages.person.title": "{name}",
  "account-pages.person.joined": "Here since {day}",
  "account-pages.person.edit": "Edit profile",
  "account-pages.person.activity": "What they wrote here",
  "account-pages.person.asked": "Asked",
  "account-pages.person.answered": "Answered",
  "account-pages.person.solved": "Solved",
  "account-pages.person.no-asked": "No questions yet",
  "account-pages.person.no-answered": "No answers yet",
  "account-pages.person.no-solved": "No accepted or recommended answers yet",

  "account-pages.person.staff": "This person speaks here for the company.",
  "account-pages.people.title": "Official staff",
  "account-pages.people.lead":
    "These are all the people who speak here for the company. Nobody else does.",
  "account-pages.people.none": "Nobody carries the staff mark yet",
  "account-pages.people.recognise": "How to recognise official staff, and what they never ask for",
  "account-pages.people.others":
    "To see another member's page, follow their name beside what they wrote.",

  "account-pages.roles.title": "People and roles",
  "account-pages.roles.lead":
    "A role works from the holder's next request on. New staff are asked to sign in again.",
  "account-pages.roles.search": "Find by name",
  "account-pages.roles.search-do": "Find",
  "account-pages.roles.holders": "People with roles",
  "account-pages.roles.found":
    "{count, plural, =0 {Nobody found} one {# person found} other {# people found}}",
  "account-pages.roles.none": "Nobody here",
  "account-pages.roles.none-hint": "Search for a part of a name.",
  "account-pages.roles.since": "since",
  "account-pages.roles.unverified": "Address not confirmed: can't become staff yet",
  "account-pages.roles.change": "Change roles",
  "account-pages.roles.change-label": "Change roles: {name}",
  "account-pages.roles.member-only": "A member without further roles.",
  "account-pages.roles.role": "Role to give",
  "account-pages.roles.role-hint": "Giving a role again changes its team.",
  "account-pages.roles.team": "Team",
  "account-pages.roles.team-hint": "Shown on the staff mark.",
  "account-pages.roles.grant": "Give the role",
  "account-pages.roles.close": "Done",
  "account-pages.roles.revoke": "Take back",
  "account-pages.roles.revoke-question":
    "{name} will no longer be: {role}. It takes effect at once.",
  "account-pages.roles.revoke-confirm": "Take the role back",
  "account-pages.roles.granted": "The role is given.",
  "account-pages.roles.revoked": "The role is taken back.",

  "account-pages.mail.title": "Demo mail",
  "account-pages.mail.lead":
    "No mail leaves this demo. What would have been sent is kept in a folder and shown here, newest first, to administrators only.",
  "account-pages.mail.none": "No mail so far",
  "account-pages.mail.none-hint": "Sign up with a new account, and its mail appears here.",
  "account-pages.mail.to": "To {address}",
  "account-pages.mail.to-label": "To",
  "account-pages.mail.at": "Written",
  "account-pages.mail.as-text": "The text version of the mail. Its HTML version says the same.",
} as const;
