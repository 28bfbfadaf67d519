import type { Context } from "~/infra/context";
import type { Jobs } from "~/infra/jobs/port";
import type { Happening } from "~/infra/jobs/subscription";

/**
 * A context whose transactions also note in `heard` what they publish, so that support's clocks can
 * hear of it at the demo's own time; the jobs that come later find it done.
 */
export function overhear(ctx: Context, heard: Happening[]): Context {
  const { transactions } = ctx;
  if (!transactions) return ctx;
  return {
    ...ctx,
    transactions: {
      ...transactions,
      run: (work) =>
        transactions.run((bound) => {
          const publish: Jobs["publish"] = async (event, payload) => {
            await bound.jobs.publish(event, payload);
            heard.push({ event, payload } as Happening);
          };
          return work({ ...bound, jobs: { publish } });
        }),
    },
  };
}
