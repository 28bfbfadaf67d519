/** A run of words counts as taken over when it is this long: six words, or twelve Han characters. */
const WORDS = 6;
const HAN_CHARACTERS = 12;

const TOKEN = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{M}\p{N}]|$)/gu;
const HAN = /^\p{Script=Han}$/u;

type Token = { key: string; share: number; from: number; until: number };

/** The shortest long enough run that begins at a token. */
type Run = { key: string; from: number; until: number };

/**
 * The words of `text` that also stand in one of `secrets`, in one run of at least six words or twelve
 * Han characters, whatever the case and punctuation; null when there is none. What stands in `open`,
 * such as the thread that both speak of, gives nothing away.
 */
export function sharedRun(
  text: string,
  secrets: readonly string[],
  open: readonly string[] = [],
): string | null {
  const known = new Set(open.flatMap((each) => runsOf(each).map(({ key }) => key)));
  const secret = new Set(
    secrets.flatMap((each) => runsOf(each).map(({ key }) => key)).filter((key) => !known.has(key)),
  );
  if (secret.size === 0) return null;
  const runs = runsOf(text);
  const first = runs.findIndex(({ key }) => secret.has(key));
  if (first < 0) return null;
  let last = first;
  while (secret.has(runs[last + 1]?.key ?? "")) last++;
  return plain(text).slice(runs[first]?.from, runs[last]?.until);
}

function runsOf(text: string): Run[] {
  const tokens = tokensOf(text);
  const runs: Run[] = [];
  let end = 0;
  let share = 0;
  tokens.forEach((first, start) => {
    while (share < 1 - 1e-9 && end < tokens.length) share += tokens[end++]?.share ?? 0;
    if (share < 1 - 1e-9) return;
    const run = tokens.slice(start, end);
    const until = run.at(-1)?.until ?? first.until;
    runs.push({ key: run.map(({ key }) => key).join(" "), from: first.from, until });
    share -= first.share;
  });
  return runs;
}

function tokensOf(text: string): Token[] {
  return [...plain(text).matchAll(TOKEN)].map(({ 0: word, index }) => ({
    key: word.toLowerCase(),
    share: HAN.test(word) ? 1 / HAN_CHARACTERS : 1 / WORDS,
    from: index,
    until: index + word.length,
  }));
}

function plain(text: string): string {
  return text.normalize("NFKC");
}
