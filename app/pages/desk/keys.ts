/** The form that takes the case whose page this is. */
export const TAKE_FORM = "take-case";

/** The desk's keys, and the message that says what each does. */
export const DESK_KEYS = [
  { keys: ["j", "k"], message: "desk.key.move" },
  { keys: ["Enter"], message: "desk.key.open" },
  { keys: ["t"], message: "desk.key.take" },
  { keys: ["r"], message: "desk.key.public" },
  { keys: ["p"], message: "desk.key.private" },
  { keys: ["n"], message: "desk.key.note" },
  { keys: ["?"], message: "desk.key.help" },
] as const;
