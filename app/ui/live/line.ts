import { paths } from "~/paths";
import type { News, NewsAsked, Topic } from "~/shared/live";

/** A stream that opens but gives nothing within this time is held back on its way. */
const FIRST_MS = 6_000;
/** The server's heart beats every 20 s; after three missing ones nobody is there. */
const SILENCE_MS = 65_000;
/** A stream that worked and broke is opened anew soon, but not by everybody at once. */
const REOPEN_MS = 1_000;
/** Asking failed: the network is away, or the server is. */
const FAILED_SECONDS = 12;
/** Where streams fail, they are tried again after so many answers, and each time later. */
const ANSWERS_FIRST = 12;
const ANSWERS_MOST = 60;

/** As much of an EventSource as a line uses. */
type Source = {
  addEventListener(event: string, hear: (event: Event) => void): void;
  close(): void;
};

/** What a line needs of the browser. */
export type LinePorts = {
  open(address: string): Source;
  ask(address: string): Promise<Pick<Response, "ok" | "status" | "json">>;
  /** From 0 to 1, evenly. */
  chance(): number;
};

const browser: LinePorts = {
  open: (address) => new EventSource(address),
  ask: (address) => fetch(address, { headers: { Accept: "application/json" } }),
  chance: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
};

/**
 * One page's line to the news: a stream, or questions every few seconds where streams fail. It is
 * told what happened since `since` (an instant), however often the line breaks or rests. Once the
 * session is over it stays silent.
 */
export class LiveLine {
  #since: string;
  #running = false;
  #over = false;
  #source: Source | null = null;
  #timer: number | undefined;
  #answersLeft = 0;
  #answersNext = ANSWERS_FIRST;
  /** Answers to what was asked before a pause are not ours any more. */
  #round = 0;

  constructor(
    private readonly topics: readonly Topic[],
    since: string,
    private readonly tell: (news: News) => void,
    private readonly ports: LinePorts = browser,
  ) {
    this.#since = since;
  }

  /** Begins, or goes on after a pause. */
  resume(): void {
    if (this.#running || this.#over) return;
    this.#running = true;
    this.#stream();
  }

  /** Lets go of the connection, as browsers have few of them. */
  pause(): void {
    this.#running = false;
    this.#round++;
    this.#letGo();
  }

  #letGo(): void {
    this.#source?.close();
    this.#source = null;
    clearTimeout(this.#timer);
  }

  #later(milliseconds: number, work: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(work, milliseconds);
  }

  #stream(): void {
    let worked = false;
    const source = this.ports.open(paths.live(this.topics, this.#since));
    this.#source = source;
    const broken = () => {
      if (this.#source !== source) return;
      this.#letGo();
      if (worked) this.#later(REOPEN_MS * (1 + 2 * this.ports.chance()), () => this.#stream());
      else this.#askAwhile();
    };
    const heard = (event: Event): News => {
      worked = true;
      this.#later(SILENCE_MS, broken);
      const news = JSON.parse((event as MessageEvent<string>).data) as News;
      this.#since = news.at;
      return news;
    };
    this.#later(FIRST_MS, broken);
    source.addEventListener("error", broken);
    source.addEventListener("beat", heard);
    source.addEventListener("news", (event) => {
      this.#answersNext = ANSWERS_FIRST;
      this.tell(heard(event));
    });
    source.addEventListener("over", () => this.#end());
    source.addEventListener("crowded", () => {
      this.#letGo();
      this.#askAwhile();
    });
  }

  #end(): void {
    this.#over = true;
    this.pause();
  }

  #askAwhile(): void {
    this.#answersLeft = this.#answersNext;
    this.#answersNext = Math.min(this.#answersNext * 2, ANSWERS_MOST);
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const round = this.#round;
    const answer = await this.#answer();
    if (round !== this.#round) return;
    if (answer === "over") return this.#end();
    if (answer) {
      this.#since = answer.at;
      this.tell(answer);
      this.#answersLeft--;
    }
    // Spread over a fifth, so that pages which began together don't stay together.
    const seconds = (answer?.again ?? FAILED_SECONDS) * (0.9 + 0.2 * this.ports.chance());
    this.#later(seconds * 1000, () => {
      if (this.#answersLeft > 0) void this.#ask();
      else this.#stream();
    });
  }

  async #answer(): Promise<NewsAsked | "over" | null> {
    try {
      const response = await this.ports.ask(paths.liveState(this.topics, this.#since));
      if (response.status === 401) return "over";
      return response.ok ? ((await response.json()) as NewsAsked) : null;
    } catch {
      return null;
    }
  }
}
