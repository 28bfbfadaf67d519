import { Worker } from "node:worker_threads";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { findMentionCandidates, plainText } from "~/markdown";
import { closeMarkdown, renderMarkdown } from "~/markdown/index.server";
import { WorkerPool } from "~/markdown/worker-pool.server";
import { markdownDosInputs } from "../../support/hostile-text";
import { violations } from "./read-html";

/** Never to be reached: where a test relies on stopping, it sets its own limit. */
const NEVER = 600_000;

/** A thread that does what the text says. */
const OBEDIENT = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ text }) => {
    if (text === "for ever") for (;;);
    if (text === "wait") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700);
    if (text === "wait for ever") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    if (text === "leave") process.exit(3);
    if (text === "throw") throw new Error("as told");
    if (text === "fill") { const all = []; for (;;) all.push(new Array(1e5).fill(Math.random())); }
    parentPort.postMessage({ html: text });
  });
  parentPort.postMessage({ ready: true });
`;

const pools: WorkerPool[] = [];

const warnings: string[] = [];

function thread(code = OBEDIENT): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: 32 };
  return new Worker(code, { eval: true, stderr: true, resourceLimits });
}

function pool(milliseconds: number, open = () => thread()) {
  const made = new WorkerPool({
    threads: 2,
    milliseconds,
    startMilliseconds: NEVER,
    warn: (message) => warnings.push(message),
    open,
  });
  pools.push(made);
  return (text: string) => made.run({ text, mentions: [] });
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((made) => made.close()));
  expect(warnings.splice(0)).toEqual([]);
});
afterAll(closeMarkdown);

describe("T27: a text made to be costly costs nobody else anything", () => {
  test("each of the texts made to cost a reader all it has is answered, safely", async () => {
    // Every third: together they would keep this machine busy for half a minute.
    const inputs = markdownDosInputs().filter((_, index) => index % 3 === 0);
    const answers = await Promise.all(inputs.map((input) => renderMarkdown(input)));
    expect(answers.flatMap(({ html }) => violations(html))).toEqual([]);
    expect(answers.filter(({ html }) => html === "").length).toBeLessThan(20);
  }, 120_000);

  test("a text that swells beyond reason comes back as it was written", async () => {
    const text = `[a]: /${"b".repeat(1_900)}\n\n${"[a]".repeat(5_000)}`;
    const { html, plain } = await renderMarkdown(text);
    expect(plain).toBe(true);
    expect(html).toContain("[a][a][a]");
  });

  test("a text nested beyond reason comes back, and so does the next one", async () => {
    expect((await renderMarkdown(">".repeat(20_000))).html).toContain("&gt;&gt;&gt;");
    expect((await renderMarkdown("**a**")).html).toBe("<p><strong>a</strong></p>");
  });

  test("while one text keeps its thread busy for ever, the others are rendered", async () => {
    const run = pool(NEVER);
    const stuck = run("for ever");
    expect(await Promise.all(["a", "b", "c"].map(run))).toEqual(["a", "b", "c"]);
    await pools[0]?.close();
    expect(await stuck).toBeNull();
  });

  test("a text that takes too long is given up and its thread replaced", async () => {
    const run = pool(300);
    expect(await Promise.all(["for ever", "for ever", "for ever"].map(run))).toEqual([
      null,
      null,
      null,
    ]);
    expect(await run("a")).toBe("a");
  }, 20_000);

  test("a text that had to wait for the processor is not taken for a costly one", async () => {
    expect(await pool(500)("wait")).toBe("wait");
  }, 20_000);

  test("nor does it wait for ever", async () => {
    expect(await pool(200)("wait for ever")).toBeNull();
  }, 20_000);

  test.each(["leave", "throw", "fill"])(
    "a thread told to %s loses its own text only",
    async (order) => {
      const run = pool(NEVER);
      const answers = await Promise.all([order, "a", order, "b", order, "c"].map(run));
      expect(answers).toEqual([null, "a", null, "b", null, "c"]);
    },
    60_000,
  );

  test("closing answers everybody who waits, and opens no new thread", async () => {
    const run = pool(NEVER);
    const waiting = ["for ever", "for ever", "a", "b"].map(run);
    await pools[0]?.close();
    expect(await Promise.all(waiting)).toEqual([null, null, null, null]);
  });

  test("where no thread can start, texts are answered all the same and the operator is told once", async () => {
    const run = pool(NEVER, () => thread("throw new Error('no such file')"));
    expect(await Promise.all([run("a"), run("b")])).toEqual([null, null]);
    expect(await run("c")).toBeNull();
    expect(warnings.splice(0)).toEqual(["No thread for Markdown: Error: no such file"]);
  });

  test("where a thread can't even be made, the same", async () => {
    const run = pool(NEVER, () => {
      throw new Error("no threads here");
    });
    expect(await run("a")).toBeNull();
    expect(warnings.splice(0)).toEqual(["No thread for Markdown: Error: no threads here"]);
  });

  test("what the main thread reads itself, it reads once through", () => {
    for (const input of markdownDosInputs()) {
      expect(findMentionCandidates(input).length).toBeLessThanOrEqual(20);
      expect([...plainText(input, 200)].length).toBeLessThanOrEqual(200);
      expect([...plainText(input, 20_000)].length).toBeLessThanOrEqual(20_000);
    }
  });
});
