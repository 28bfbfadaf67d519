import type { ServerResponse } from "node:http";
import { actorOfSession } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import type { Heard, LiveHub } from "~/infra/live/port";
import { unreadNotices } from "~/notifications/index.server";
import { type News, type Topic, topic } from "~/shared/live";
import { hearable } from "./live-topics.server";

/** What a page asks to hear, and what it has heard. */
export type Listening = {
  ctx: Context;
  personId: number;
  sessionId: number;
  topics: readonly Topic[];
  /** The page shows what was true then, in milliseconds. */
  since: number;
};

/** Proxies and browsers end what is silent for a minute; the page, too, takes three missing beats for a break. */
const BEAT_MS = 20_000;
/** Whether the session still stands is looked up with every so many beats, and before each piece of news. */
const CHECKED_EVERY = 3;
/** News follow each other no faster: a storm of votes costs each open page one look in this time. */
const GAP_MS = 2_000;
/** More than this waiting to be sent means that nobody reads. */
const UNSENT_MAX_BYTES = 16 * 1024;

/**
 * One open page's stream of server-sent events: `news` (see News), `beat`, and at the end `over` (the
 * session is) or `crowded` (this person has too many). Ids are instants, from which a page resumes.
 */
export class LiveStream {
  readonly #changed = new Set<Topic>();
  #anything = false;
  #due = false;
  #resting = false;
  #ended = false;
  #beats = 0;
  #gap: NodeJS.Timeout | undefined;
  readonly #beat: NodeJS.Timeout;
  readonly #unfollow: () => void;

  constructor(
    private readonly res: ServerResponse,
    hub: LiveHub,
    private readonly listening: Listening,
  ) {
    const { personId, topics, since } = listening;
    this.#unfollow = hub.follow([...topics, topic("person", personId)], (heard) =>
      this.#hear(heard),
    );
    this.#beat = setInterval(() => void this.#keepAlive(), BEAT_MS);
    res.once("close", () => this.#release());
    for (const each of topics) if (hub.changedSince([each], since)) this.#changed.add(each);
    void this.#tell(0);
  }

  /** Ends it; with a word, the page knows why and does not come back at once. */
  end(why?: "over" | "crowded"): void {
    if (this.#ended) return;
    if (why) this.#write(why, { at: this.#now() });
    this.#release();
    this.res.end();
  }

  #release(): void {
    this.#ended = true;
    this.#unfollow();
    clearInterval(this.#beat);
    clearTimeout(this.#gap);
  }

  #hear(heard: Heard): void {
    if (heard === "deaf") {
      this.end();
      return;
    }
    if (heard === "anything") this.#anything = true;
    else if (this.listening.topics.includes(heard.topic)) this.#changed.add(heard.topic);
    this.#due = true;
    if (!this.#resting) void this.#tell();
  }

  /** Tells what was heard so far, to whom it is still theirs to hear; then rests for a while. */
  async #tell(restMs = GAP_MS): Promise<void> {
    this.#resting = true;
    this.#due = false;
    const at = this.#now();
    const changed = [...this.#changed];
    const anything = this.#anything;
    this.#changed.clear();
    this.#anything = false;
    const news = await this.#withReader(async (ctx) => ({
      at,
      changed: anything || (await hearable(ctx, changed)).length > 0,
      unread: await unreadNotices(ctx),
    }));
    if (this.#ended || !news) return;
    this.#write("news", news satisfies News);
    this.#gap = setTimeout(() => {
      this.#resting = false;
      if (this.#due) void this.#tell();
    }, restMs);
  }

  async #keepAlive(): Promise<void> {
    if (++this.#beats % CHECKED_EVERY === 0 && !(await this.#withReader(async () => true))) return;
    if (!this.#ended) this.#write("beat", { at: this.#now() });
  }

  /** Runs `work` with the reader as they are now; ends the stream where there is none any more. */
  async #withReader<Result>(work: (ctx: Context) => Promise<Result>): Promise<Result | null> {
    const { ctx, sessionId } = this.listening;
    try {
      const actor = await actorOfSession(ctx, sessionId);
      if (actor) return await work({ ...ctx, actor });
      this.end("over");
    } catch (error) {
      ctx.log.warn({ error }, "live: a page could not be told");
      // It comes back when the database does.
      this.end();
    }
    return null;
  }

  #now(): string {
    return this.listening.ctx.clock.now().toISOString();
  }

  #write(event: string, data: { at: string }): void {
    if (this.res.writableLength > UNSENT_MAX_BYTES) {
      this.#release();
      this.res.destroy();
      return;
    }
    this.res.write(`event: ${event}\nid: ${data.at}\ndata: ${JSON.stringify(data)}\n\n`);
  }
}
