import pg from "pg";
import type { Clock } from "../clock/port";
import type { Log } from "../log/log.server";
import { Hub } from "./hub";
import { CHANNEL, topicsIn } from "./payload";
import type { LiveHub } from "./port";

/** Pauses before the connection is tried again, in milliseconds: each twice the one before. */
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;
/**
 * The connection is tried by a message to itself this often: one that died without a word, or a
 * pooler that swallows notifications, must not pass for silence.
 */
const TRIED_EVERY_MS = 15_000;
/** A busy database answers late; each line taken for dead makes every open page look again. */
const ANSWER_MS = 10_000;
/** No topic. */
const TRIAL = "trial";

/** Hears what all processes tell, over one connection of its own that is renewed whenever it breaks. */
export class PostgresListener {
  readonly #hub: Hub;
  #client: pg.Client | null = null;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;
  #failures = 0;

  constructor(
    private readonly url: string,
    clock: Clock,
    private readonly log: Log,
  ) {
    this.#hub = new Hub(clock);
  }

  get hub(): LiveHub {
    return this.#hub;
  }

  /** Connects; a database that is away is tried again until it is there. */
  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: "askwell-live",
      connectionTimeoutMillis: ANSWER_MS,
      keepAlive: true,
    });
    let lost = false;
    const lose = (error?: unknown) => {
      if (lost) return;
      lost = true;
      void client.end().catch(() => {});
      this.#lose(client, error);
    };
    client.on("error", lose);
    client.on("end", () => lose());
    client.on("notification", ({ payload = "" }) => {
      if (payload === TRIAL) this.#passed(client, lose);
      else for (const topic of topicsIn(payload)) this.#hub.heard(topic);
    });
    this.#client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.#try(client, lose);
    } catch (error) {
      lose(error);
    }
  }

  /** Stops listening. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    const client = this.#client;
    this.#client = null;
    this.#hub.stopHearing();
    await client?.end().catch(() => {});
  }

  #try(client: pg.Client, lose: (error?: unknown) => void): void {
    if (this.#closed || client !== this.#client) return;
    this.#timer = setTimeout(() => lose(new Error("nothing is heard")), ANSWER_MS);
    client.query("SELECT pg_notify($1, $2)", [CHANNEL, TRIAL]).catch(lose);
  }

  #passed(client: pg.Client, lose: (error?: unknown) => void): void {
    // Other processes try theirs on the same channel: any of these says that this one hears.
    if (client !== this.#client) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#try(client, lose), TRIED_EVERY_MS);
    this.#failures = 0;
    if (!this.#hub.hearing) this.#hub.beginHearing();
  }

  #lose(client: pg.Client, error: unknown): void {
    if (this.#closed || client !== this.#client) return;
    clearTimeout(this.#timer);
    this.#client = null;
    this.#hub.stopHearing();
    this.#failures++;
    // The first try to come back is made at once; if that fails too, pages had better ask.
    if (this.#failures === 2) {
      this.log.warn({ error }, "live: nothing is heard from the database");
      this.#hub.giveUp();
    }
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (this.#failures - 1), LONGEST_PAUSE_MS);
    this.#timer = setTimeout(() => void this.start(), pause);
  }
}
