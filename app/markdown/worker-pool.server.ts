import type { Worker } from "node:worker_threads";
import type { RenderAnswer, RenderRequest } from "./render-worker.server";

type Job = { request: RenderRequest; done(html: string | null): void };
type Thread = { worker: Worker; ready: boolean; job: Job | null; timer: NodeJS.Timeout | null };

export type PoolOptions = {
  open: () => Worker;
  threads: number;
  /** How long one text may keep the processor before its thread is stopped; eight times as long in all. */
  milliseconds: number;
  /** How long a new thread may take until it can work. */
  startMilliseconds: number;
  /** Told once, when no thread can be started. */
  warn: (message: string) => void;
};

/** A text whose thread got no processor may have its limit this many times over. */
const PATIENCE = 8;

/** Of the limit; a thread that was busy for less of it was kept waiting by other work on the machine. */
const BUSY_SHARE = 0.8;

/**
 * A few threads that each work on one text at a time. A text that takes too long, or takes its
 * thread down, is answered with null; the others wait their turn and lose nothing. Threads are
 * started when there is work and keep the process alive only while there is.
 */
export class WorkerPool {
  readonly #options: PoolOptions;
  readonly #threads = new Set<Thread>();
  #queue: Job[] = [];
  #closing = false;
  #warned = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  run(request: RenderRequest): Promise<string | null> {
    return new Promise((done) => {
      this.#queue.push({ request, done });
      this.#advance();
    });
  }

  /** Stops every thread; what was waiting is answered with null. Works again when asked again. */
  async close(): Promise<void> {
    const waiting = this.#queue;
    this.#queue = [];
    for (const job of waiting) job.done(null);
    this.#closing = true;
    const stopped = [...this.#threads].map((thread) => this.#drop(thread));
    this.#closing = false;
    await Promise.all(stopped);
  }

  #advance(): void {
    for (const thread of this.#threads) {
      if (!thread.ready || thread.job) continue;
      const job = this.#queue.shift();
      if (!job) break;
      this.#give(thread, job);
    }
    if (this.#queue.length > 0) this.#fill();
    for (const { worker, ready, job } of this.#threads) {
      if (job || (!ready && this.#queue.length > 0)) worker.ref();
      else worker.unref();
    }
  }

  /** All at once, not as needed: a hostile text costs its thread, and the next one may not wait for another. */
  #fill(): void {
    let missing = this.#options.threads - this.#threads.size;
    for (; missing > 0; missing--) {
      try {
        this.#open();
      } catch (error) {
        this.#giveUp(error);
      }
    }
  }

  #open(): void {
    const worker = this.#options.open();
    const thread: Thread = { worker, ready: false, job: null, timer: null };
    this.#threads.add(thread);
    worker.on("message", (answer: RenderAnswer) => {
      if ("ready" in answer) thread.ready = true;
      else thread.job?.done(answer.html);
      this.#rest(thread);
      this.#advance();
    });
    const lost = (reason: unknown) => {
      if (!this.#threads.has(thread)) return;
      if (!thread.ready) this.#giveUp(reason);
      this.#drop(thread);
    };
    worker.on("error", lost);
    worker.on("exit", lost);
    const late = () => lost(new Error("it took too long"));
    thread.timer = setTimeout(late, this.#options.startMilliseconds).unref();
  }

  #give(thread: Thread, job: Job): void {
    thread.job = job;
    this.#limit(thread, job, process.cpuUsage(), PATIENCE);
    thread.worker.postMessage(job.request);
  }

  #limit(thread: Thread, job: Job, start: NodeJS.CpuUsage, patience: number): void {
    thread.timer = setTimeout(() => {
      // Where the main thread was busy itself, the answer may be waiting to be read: read first.
      setImmediate(() => {
        if (thread.job !== job) return;
        const { user, system } = process.cpuUsage(start);
        const busy = (user + system) / 1000 >= this.#options.milliseconds * BUSY_SHARE;
        if (busy || patience <= 1) this.#drop(thread);
        else this.#limit(thread, job, start, patience - 1);
      });
    }, this.#options.milliseconds);
  }

  #rest(thread: Thread): void {
    if (thread.timer) clearTimeout(thread.timer);
    thread.timer = null;
    thread.job = null;
  }

  /** Stops a thread, answers its text and starts another in its place. */
  async #drop(thread: Thread): Promise<void> {
    const { job, worker } = thread;
    this.#threads.delete(thread);
    this.#rest(thread);
    job?.done(null);
    if (job && !this.#closing) this.#fill();
    this.#advance();
    await worker.terminate();
  }

  /** No thread can start: whoever waits for one is answered, and the operator told. */
  #giveUp(reason: unknown): void {
    if (!this.#warned) this.#options.warn(`No thread for Markdown: ${String(reason)}`);
    this.#warned = true;
    if ([...this.#threads].some((thread) => thread.ready)) return;
    for (const job of this.#queue.splice(0)) job.done(null);
  }
}
