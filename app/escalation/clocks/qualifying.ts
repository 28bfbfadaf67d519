/** Fewest characters of an answer that can help, by language (escalation.md). */
const LENGTH_MIN = { zh: 15, other: 40 } as const;

/** Longer than this, a text that begins like a me-too goes on to say something. */
const ME_TOO_MAX = { zh: 40, other: 120 } as const;

/** How people say that they have it too, or thanks: it helps nobody. */
const BEGINS_LIKE = [
  /^(?:\+1|same (?:here|problem|issue|for me|thing)|me too|i have (?:this|the same)|any (?:news|update)|did you (?:solve|find)|following|bump|thanks|thank you|thx)\b/i,
  /^(?:我也|同问|同样|一样的?问题|同求|蹲|顶|谢谢|多谢|感谢|求解|有人解决|解决了吗)/,
];

/** What is known of an answer when it is asked whether it stops the community's clock. */
export type AnswerFacts = {
  authorId: number;
  language: string;
  source: string;
  official: boolean;
  createdAt: Date;
};

/**
 * Whether an answer stops the community's clock: by another than the asker, long enough to say
 * something, and more than 'me too' or thanks. An official one always does.
 */
export function qualifies(answer: AnswerFacts, askerId: number): boolean {
  if (answer.authorId === askerId) return false;
  if (answer.official) return true;
  const text = answer.source.trim();
  const scale = answer.language.startsWith("zh") ? "zh" : "other";
  const length = [...text].length;
  if (length < LENGTH_MIN[scale]) return false;
  return length > ME_TOO_MAX[scale] || !BEGINS_LIKE.some((pattern) => pattern.test(text));
}
