export const privacy = {
  "privacy.card": "card number",
  "privacy.card-why":
    "With a card number, somebody else can pay. Support never needs more than the last four digits.",
  "privacy.identity": "identity number",
  "privacy.identity-why":
    "With an identity number, somebody else can open an account or take a loan in your name.",
  "privacy.iban": "bank account number",
  "privacy.iban-why":
    "An account number helps swindlers pose as you. The last four characters are enough to talk about it.",
  "privacy.phone": "phone number",
  "privacy.phone-why":
    "Everybody can read this page, and swindlers call numbers they find here, posing as support.",
  "privacy.password": "password or code",
  "privacy.password-why":
    "Nobody from support ever asks for it. If you have already shared it somewhere, change it.",
} as const;
