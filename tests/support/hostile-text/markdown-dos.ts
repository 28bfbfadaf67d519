/** As long as a post may be: what a stranger can send. */
const FULL = 20_000;

function filled(piece: string, length = FULL): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Repeated alone, each once made some Markdown reader, or the cleaner after it, slow. */
const PIECES: readonly string[] = [
  ...["[", "]", "(", ")", "![", "](", "[]", "[](", "[a](b", "[a](<b", "[a](b 'c", "![a](", "[[", "[a][", "]["],
  ...["*", "_", "~", "**", "__", "~~", "***", "*a", "a*", "**a", "_a_b", "*a_", "**a*", "* a ", "a**b", "~a~~"],
  ...["`", "``", "` ", "`a", "``a`", "```\n", "~~~\n", "`a``b```", "\\`", "\\", "\\\n", "\\[", "\\*"],
  ...["<", ">", "<a", "<a ", '<a b="', "<a b='c' ", "</", "<!--", "<!-- --", "<?", "<![CDATA[", "<!A", "<a/", "<>"],
  ...["<https:", "<a@", "<a:b", "http://", "http://a.", "www.", "www.a", "a@", "a@b.", "a.b@c.d ", "a+", "@a", "@"],
  ...["&", "&#", "&#x", "&a", "&amp", "&#9999999;", "\t", " ", "\u00A0", "\n", " \n", "\n\n ", "\r"],
  ...["> ", ">", ">\n", "> > ", "- ", "-\n", "- - ", "* * ", "+ ", "1. ", "1) ", "1. 1. ", "- a\n ", "- [ ] ", "- a\n\n"],
  ...["# ", "#", "######", "# #\n", "a\n=", "a\n-", "=\n", "---\n", "- -\n", "___", "* *\n"],
  ...["|", "| ", "|-", "|a", "a|b\n", "|\n", "|-|\n", "|:-:|\n", "\\|", "|a|\n|-|\n"],
  ...["[a]: b\n", "[a]: ", "[a]:", "[a]: <", "[a]: b '", "[^a]", "[a]\n", "[a\n", "[a]: b\n\n[a]"],
  ...["你", "@你", "e\u0301", "\u{1F600}", "\uD800", "\u0000", "\u200B", "\uFEFF", "*你*", "**你。**"],
];

/** An opening as often as half the text, its closing as often as the other half. */
const NESTED: readonly (readonly [string, string])[] = [
  ["[", "](a)"],
  ["![", "](a)"],
  ["[", "]"],
  ["(", ")"],
  ["*", "*"],
  ["**", "**"],
  ["_", "_"],
  ["*_", "_*"],
  ["<a>", "</a>"],
  ["<b ", ">"],
  ["`", "``"],
  ["> ", ""],
  ["- ", ""],
  ["> - ", ""],
  ["1. > ", ""],
  ["~~", "~~"],
  ["[a](", ")"],
  ["[![a](b)](", ")"],
];

function nested([open, close]: readonly [string, string]): string {
  const count = Math.floor((FULL - 1) / (open.length + close.length));
  return `${open.repeat(count)}a${close.repeat(count)}`;
}

/** Texts whose cost or answer grows faster than they do. */
function swelling(): string[] {
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join("\n");
  return [
    `[a]: /${"b".repeat(9_000)}\n\n${filled("[a]", 10_000)}`,
    `[a]: /b "${"c".repeat(9_000)}"\n\n${filled("![a] ", 10_000)}`,
    `${"|a".repeat(3_000)}|\n${"|-".repeat(3_000)}|\n${filled("|\n", 7_000)}`,
    `${"|a".repeat(1_500)}|\n${"|-".repeat(1_500)}|\n${filled("b\n", 12_000)}`,
    `${"|".repeat(5_000)}\n${"|-".repeat(5_000)}\n`,
    lines(600, (index) => `${" ".repeat(index % 60)}- a${index}`),
    lines(190, (index) => `${"  ".repeat(index)}- a`).slice(0, FULL),
    lines(140, (index) => `${"> ".repeat(index)}a`).slice(0, FULL),
    lines(1_500, (index) => `[r${index}]: /x${index}`),
    lines(190, (index) => `${"`".repeat(index + 1)}a`),
    lines(190, (index) => `${"`".repeat(191 - index)} a`),
    `a${filled(" ", FULL - 2)}b`,
    `# a${filled(" ", FULL - 4)}b`,
    `\`${filled(" ", FULL - 2)}`,
    `[a](${filled(" ", FULL - 5)}`,
    `[a](b "${filled('"', FULL - 10)}`,
    `<a ${filled("b ", FULL - 5)}`,
    `a${filled("\u0301", FULL - 2)}`,
    `*${filled("a", FULL - 2)}`,
    `${filled("a", FULL - 1)}*`,
    `http://${filled("a", FULL - 8)}`,
    `http://a/${filled("(", FULL - 10)}`,
    `http://a/${filled("&amp;", FULL - 10)}`,
    `www.${filled("a.", FULL - 5)}`,
    `${filled("a", FULL - 3)}@b`,
    `${filled("a.", FULL - 5)}@b.c`,
    `@${filled("a", FULL - 1)}`,
    `${filled("* a\n", 10_000)}${filled("  * b\n", 9_000)}`,
    `${filled("*a **b ", FULL)}`,
    `${filled("**a *b* ", FULL)}`,
    `${filled("a_b__c___", FULL)}`,
    `- ${filled("\n", FULL - 2)}`,
    `> ${filled("\n>", FULL - 2)}`,
  ];
}

/** About 180 texts of at most 20,000 characters, each made to cost a Markdown reader all it has. */
export function markdownDosInputs(): string[] {
  return [...PIECES.map((piece) => filled(piece)), ...NESTED.map(nested), ...swelling()].map(
    (text) => text.slice(0, FULL),
  );
}
