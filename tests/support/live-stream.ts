import type { News, Topic } from "~/shared/live";
import type { Visitor } from "./site";

export type Told = { event: string; id: string; data: News };

/** Where an open page listens. */
export function liveAddress(topics: readonly Topic[], since = ""): string {
  const query = new URLSearchParams(topics.map((each) => ["topic", each]));
  if (since) query.set("since", since);
  return `/live?${query}`;
}

/** An open page's stream, read message by message. */
export class OpenPage {
  readonly #closing = new AbortController();
  readonly told: Told[] = [];
  #wake = () => {};
  /** Settles when the server has ended the stream. */
  ended: Promise<void> = Promise.resolve();

  static async open(
    visitor: Visitor,
    address: string,
    headers: Record<string, string> = {},
  ): Promise<OpenPage> {
    const page = new OpenPage();
    const response = await visitor.send(address, { headers, signal: page.#closing.signal });
    if (response.status !== 200 || !response.body) throw new Error(`no stream: ${response.status}`);
    page.ended = page.#read(response.body).catch(() => {});
    await page.next();
    return page;
  }

  /** The next message, beats aside; waits for it. */
  async next(): Promise<Told> {
    for (;;) {
      const message = this.told.shift();
      if (message) return message;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  close(): void {
    this.#closing.abort();
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    let text = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) this.#take(block);
    }
  }

  #take(block: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1] ?? "";
    const event = field("event");
    if (!event || event === "beat") return;
    this.told.push({ event, id: field("id"), data: JSON.parse(field("data")) });
    this.#wake();
  }
}
