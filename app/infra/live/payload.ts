import { asTopic, type Topic } from "~/shared/live";

/** The one channel of NOTIFY that all processes on a database share. */
export const CHANNEL = "askwell_live";

/** PostgreSQL takes payloads under 8000 bytes; topics are plain ASCII. */
const PAYLOAD_MAX = 7_900;

/** Topics as texts that NOTIFY takes, as few as possible. */
export function payloadsOf(topics: readonly Topic[]): string[] {
  const payloads: string[] = [];
  let payload = "";
  for (const each of new Set(topics)) {
    if (payload.length + each.length + 1 > PAYLOAD_MAX) {
      payloads.push(payload);
      payload = "";
    }
    payload += payload ? ` ${each}` : each;
  }
  return payload ? [...payloads, payload] : payloads;
}

/** The topics that a payload names; what isn't one is left out. */
export function topicsIn(payload: string): Topic[] {
  return payload.split(" ").flatMap((text) => asTopic(text) ?? []);
}
