import { ms, percentile, separability, timed } from "./figures";
import type { Served } from "./served";

const SAMPLES = 60;

/** T13: whether the time of an answer tells that an address has an account here. */
export async function benchEnumeration({ origin, accounts }: Served): Promise<void> {
  const known = accounts.map(({ email }) => email);
  const times: Record<"known" | "unknown", number[]> = { known: [], unknown: [] };
  for (let n = 0; n < SAMPLES; n++) {
    const addresses = {
      known: known[n % known.length] ?? "",
      unknown: `nobody${n}@harbourpay.example`,
    };
    for (const kind of n % 2 ? (["known", "unknown"] as const) : (["unknown", "known"] as const)) {
      times[kind].push(await timed(() => askForReset(origin, addresses[kind])));
    }
  }
  console.log(
    `Forgotten password: known ${ms(percentile(times.known, 0.5))}, unknown ${ms(percentile(times.unknown, 0.5))}, told apart ${separability(times.known, times.unknown).toFixed(2)} (0.50 is not at all, under 0.60 wanted)`,
  );
}

async function askForReset(origin: string, email: string): Promise<void> {
  const answer = await fetch(`${origin}/forgotten-password`, {
    method: "POST",
    headers: { Origin: origin },
    body: new URLSearchParams({ email }),
    redirect: "manual",
  });
  await answer.arrayBuffer();
}
