import type { AnswerView, ThreadView } from "~/answers";
import { paths } from "~/paths";
import type { PersonView } from "~/shared/views";

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  nbsp: " ",
};

/** The words of rendered HTML, without markup, on one line. */
export function wordsOfHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * A question as schema.org's QAPage, for search engines: what everybody sees on the page, no more.
 * `origin` makes its addresses absolute.
 */
export function questionSchema(thread: ThreadView, origin: string) {
  const person = ({ id, name }: PersonView) => ({
    "@type": "Person",
    name,
    url: `${origin}${paths.person(id)}`,
  });
  const answerOf = (answer: AnswerView) => ({
    "@type": "Answer",
    text: wordsOfHtml(answer.html),
    inLanguage: answer.language,
    ...datesOf(answer),
    upvoteCount: answer.score,
    url: `${origin}${paths.post(thread.id, thread.title, answer.id)}`,
    author: person(answer.author),
  });
  const shown = thread.answers.filter(
    (answer) =>
      answer.kind === "answer" && answer.removal === null && wordsOfHtml(answer.html) !== "",
  ) as AnswerView[];
  const accepted =
    shown.find((answer) => answer.accepted) ?? shown.find((answer) => answer.recommended);
  const others = shown.filter((answer) => answer !== accepted);
  return {
    "@context": "https://schema.org",
    "@type": "QAPage",
    mainEntity: {
      "@type": "Question",
      name: thread.title,
      text: wordsOfHtml(thread.html),
      inLanguage: thread.language,
      answerCount: shown.length,
      upvoteCount: thread.score,
      ...datesOf(thread),
      author: person(thread.author),
      ...(accepted ? { acceptedAnswer: answerOf(accepted) } : {}),
      ...(others.length > 0 ? { suggestedAnswer: others.map(answerOf) } : {}),
    },
  };
}

function datesOf({ createdAt, editedAt }: { createdAt: string; editedAt: string | null }) {
  return { datePublished: createdAt, ...(editedAt ? { dateModified: editedAt } : {}) };
}

/** Where a page stands, from the start page down, as schema.org's BreadcrumbList. */
export function breadcrumbSchema(steps: readonly { name: string; path: string }[], origin: string) {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: origin + path,
    })),
  };
}
