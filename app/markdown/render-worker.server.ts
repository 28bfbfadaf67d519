import { parentPort } from "node:worker_threads";
import { toHtml } from "./to-html.server";

/** What the worker is sent; it answers `{ html }`, null when the text can't be read as Markdown. */
export type RenderRequest = { text: string; mentions: readonly (readonly [string, string])[] };
export type RenderAnswer = { ready: true } | { html: string | null };

function answer(message: RenderAnswer): void {
  parentPort?.postMessage(message);
}

parentPort?.on("message", ({ text, mentions }: RenderRequest) => {
  let html: string | null = null;
  try {
    html = toHtml(text, new Map(mentions));
  } catch {
    // Texts that nest too deep overflow the stack here; the asker shows them as plain text.
  }
  answer({ html });
});

// The first text pays for compiling; better this one than somebody's, whose time is limited.
toHtml("# a\n\n- [ ] **b** `c` [d](/e) @f\n\n| g |\n|---|\n| h |\n", new Map([["f", "/people/1"]]));
answer({ ready: true });
