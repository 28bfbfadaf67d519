import type { Topic } from "~/shared/live";
import { topicsOf } from "~/shared/live";
import type { Db } from "../db/client.server";
import type { Jobs } from "../jobs/port";
import { CHANNEL, payloadsOf } from "./payload";
import type { Live } from "./port";

/** Tells by NOTIFY on a connection or a transaction; PostgreSQL hands it on when that commits. */
export function tellingBy(db: Db): Live {
  return {
    async tell(topics: readonly Topic[]) {
      for (const payload of payloadsOf(topics))
        await db.$executeRaw`SELECT pg_notify(${CHANNEL}, ${payload})`;
    },
  };
}

/** Jobs whose every event also reaches the open pages that it concerns. */
export function tellingJobs(jobs: Jobs, live: Live): Jobs {
  return {
    async publish(event, payload) {
      await jobs.publish(event, payload);
      await live.tell(topicsOf(event, payload));
    },
  };
}
