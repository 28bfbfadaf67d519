export const privacy = {
  "privacy.card": "Card number",
  "privacy.card-why":
    "With a card number, somebody else can pay. Support never needs more than the last four digits.",
  "privacy.identity": "Identity number",
  "privacy.identity-why":
    "With an identity number, somebody else can open an account or take a loan in your name.",
  "privacy.iban": "Bank account number",
  "privacy.iban-why":
    "An account number helps swindlers pose as you. The last four characters are enough to talk about it.",
  "privacy.phone": "Phone number",
  "privacy.phone-why":
    "Everybody can read this page, and swindlers call numbers they find here, posing as support.",
  "privacy.password": "Password or code",
  "privacy.password-why":
    "Nobody from support ever asks for it. If you have already shared it somewhere, change it.",
  "privacy.found.card":
    "{count, plural, one {This looks like a card number.} other {These look like card numbers.}}",
  "privacy.found.identity":
    "{count, plural, one {This looks like an identity number.} other {These look like identity numbers.}}",
  "privacy.found.iban":
    "{count, plural, one {This looks like a bank account number.} other {These look like bank account numbers.}}",
  "privacy.found.phone":
    "{count, plural, one {This looks like a phone number.} other {These look like phone numbers.}}",
  "privacy.found.password":
    "{count, plural, one {This looks like a password or code.} other {These look like passwords or codes.}}",
  "privacy.offer":
    "Everybody can read what you post. When you send it, this is masked in any case: only the last four characters stay readable, and a password is masked whole.",
  "privacy.mask": "Mask it now",
  "privacy.mask-done": "It is masked now. Please check that your text still says what you mean.",
  "privacy.masked": "We masked private data in your text",
  "privacy.masked-kind": "{name}: {reason}",
  "privacy.masked-next":
    "Only the last four characters stay readable, and a password is masked whole. What you typed is stored nowhere.",
  "refusals.text.private":
    "This looks like private data, such as a card or phone number. Everybody could read it here, so leave it out",
} as const;
