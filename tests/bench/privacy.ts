import { findPrivateData, maskPrivateData } from "~/privacy";
import { privateLines } from "../support/private-data";
import { hostileTexts } from "../support/private-data/hostile";
import { ms } from "./figures";

/** Time to look through an ordinary long post and the slowest of the hostile texts, 20,000 characters each. */
export function benchPrivacy(): void {
  const ordinary = privateLines
    .map(({ text }) => text)
    .join("\n\n")
    .slice(0, 20_000);
  const figures = [{ name: "an ordinary post", text: ordinary }, ...hostileTexts(20_000)]
    .map(({ name, text }) => ({ name, took: bestOf(5, () => findPrivateData(text)) }))
    .sort((a, b) => b.took - a.took);
  for (const { name, took } of figures.slice(0, 5)) console.log(`find: ${name}: ${ms(took)}`);
  const found = findPrivateData(ordinary);
  console.log(`find: an ordinary post: ${ms(bestOf(5, () => findPrivateData(ordinary)))}`);
  console.log(
    `mask: ${found.length} places in it: ${ms(bestOf(5, () => maskPrivateData(ordinary, found)))}`,
  );
}

function bestOf(rounds: number, work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: rounds }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );
}
