/** Texts as the page will show them, in the order they were given; empty texts stay empty. */
export type PreviewView = { parts: { html: string; language: string }[] };
