import { Worker } from "node:worker_threads";
import type { MarkdownRenderer } from "~/infra/context";
import { workerFile } from "~/infra/worker-file.server";
import { isTooLong } from "./limits";
import { plainHtml } from "./plain-html";
import { WorkerPool } from "./worker-pool.server";

/** Goes up with every change to the HTML that a text gives; stored HTML of an older one is rendered anew. */
export const RENDERER_VERSION = 1;

/** The two threads together never take more than this machine's smallest host has. */
const THREADS = 2;

/** Ordinary texts take 1-10 ms; what takes this long was made to take long. */
const RENDER_MILLISECONDS = 250;

const START_MILLISECONDS = 15_000;

/** Far above what 20,000 characters need, far below what a host would miss. */
const MEMORY = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

const pool = new WorkerPool({
  threads: THREADS,
  milliseconds: RENDER_MILLISECONDS,
  startMilliseconds: START_MILLISECONDS,
  warn: (message) => process.emitWarning(message),
  open: () => {
    const { file, options } = workerFile(import.meta.url, "render-worker");
    // It reads what strangers wrote: it is given none of the process's settings.
    return new Worker(file, { ...options, env: {}, resourceLimits: MEMORY });
  },
});

export type RenderOptions = {
  /** Who `@name` may mean: mention keys (see `mentionKey`) and the address of each person. */
  mentions?: ReadonlyMap<string, string>;
};

/**
 * The only way from a text to HTML: Markdown (GitHub's kind) to HTML that holds nothing but what a
 * post may hold, safe to put in a page as it is. Never throws. A text longer than 20,000
 * characters, or one that takes more than 250 ms of work or too much memory, comes back as plain
 * paragraphs, and `plain` says so.
 */
export async function renderMarkdown(
  text: string,
  { mentions = new Map() }: RenderOptions = {},
): Promise<{ html: string; plain: boolean }> {
  const html = isTooLong(text) ? null : await pool.run({ text, mentions: [...mentions] });
  return html === null ? { html: plainHtml(text), plain: true } : { html, plain: false };
}

/** Stops the threads; they start again when another text comes. */
export function closeMarkdown(): Promise<void> {
  return pool.close();
}

/** The renderer that a Context carries. */
export const markdownRenderer: MarkdownRenderer = {
  version: RENDERER_VERSION,
  render: (text, mentions) => renderMarkdown(text, { mentions }),
};
