import { ms, percentile, timed } from "./figures";
import type { Served } from "./served";

const SECONDS = 5;
const CONNECTIONS = 16;

/** Requests a second and waiting times of the pages that visitors read most. */
export async function benchPages({ origin, rssMiB }: Served): Promise<void> {
  const home = await (await fetch(origin)).text();
  const thread = /href="(\/questions\/\d+[^"#?]*)"/.exec(home)?.[1] ?? "/questions";
  for (const path of [
    "/",
    "/questions",
    thread,
    "/search?q=refund",
    `/search?q=${encodeURIComponent("提现")}`,
  ]) {
    await load(`${origin}${path}`, 1);
    const times = await load(`${origin}${path}`, SECONDS);
    const rate = Math.round(times.length / SECONDS);
    console.log(
      `${decodeURI(path).padEnd(70)} ${String(rate).padStart(5)} a second, median ${ms(percentile(times, 0.5))}, 99 % ${ms(percentile(times, 0.99))}, memory ${rssMiB().toFixed(0)} MiB`,
    );
  }
}

async function load(url: string, seconds: number): Promise<number[]> {
  const until = performance.now() + seconds * 1000;
  const times: number[] = [];
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < until)
        times.push(await timed(async () => (await fetch(url)).arrayBuffer()));
    }),
  );
  return times;
}
