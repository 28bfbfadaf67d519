/** Texts meant to make a finder work long: pieces that begin like something and never end. */
const PIECES: Readonly<Record<string, string>> = {
  digits: "4",
  dashes: "-",
  blanks: " ",
  "digit and dash": "1-",
  "digit and blank": "4 ",
  "digit and line": "1\n",
  "quoted lines": "1\n> ",
  parentheses: "(1)",
  "groups of four": "4111 ",
  cards: "4111111111111111 ",
  "labelled cards": "order 4111111111111111 ",
  mobiles: "13800138000 ",
  "called digits": "call 1 2 3 4 5 6 7 8 9 ",
  "wrong identity numbers": "110105194912310021 ",
  "IBAN beginnings": "DE89",
  "lettered IBAN beginnings": "MT84MALT",
  plus: "+",
  "plus and digit": "+1",
  invisible: "1\u200b",
  bullets: "•1",
  "password names": "password",
  "password links": "password is ",
  "Chinese password links": "密码是",
  "passwords of passwords": "pwd:",
  "open quotes": 'password "',
  PINs: "pin ",
  "Chinese digits": "一二三四",
  addresses: "https://1-",
  "US dashes": "415-555-0132-",
  emoji: "📱",
};

/** Each hostile text in a length of about `length` UTF-16 units. */
export function hostileTexts(length: number): { name: string; text: string }[] {
  return Object.entries(PIECES).map(([name, piece]) => ({
    name,
    text: piece.repeat(Math.floor(length / piece.length)),
  }));
}
