import {
  declareIncident,
  postIncidentUpdate,
  saveComponent,
  statusComponents,
} from "~/escalation/index.server";
import type { FixedClock } from "~/infra/clock/fixed";
import type { Context } from "~/infra/context";
import { type DemoUpdate, demoComponents, demoIncidents } from "./incidents";
import { demoQuestions } from "./index";
import type { Made } from "./perform";

/** The demo's incidents and parts of the service, through a lead's commands, each at its own time. */
export async function loadIncidents(
  ctx: Context,
  clock: FixedClock,
  now: Date,
  made: Made,
): Promise<void> {
  const at = ({ minutesAgo }: DemoUpdate) =>
    clock.set(new Date(now.getTime() - minutesAgo * 60_000));
  for (const names of demoComponents) await saveComponent(ctx, { id: null, ...names });
  const components = await statusComponents(ctx);
  for (const { updates, questions, component, ...incident } of demoIncidents) {
    const [first, ...others] = updates;
    at(first);
    const { incidentId } = await declareIncident(ctx, {
      ...incident,
      ...first,
      componentId: String(components[component]?.id ?? ""),
      questionIds: questions.flatMap((key) => {
        const question = demoQuestions.find((each) => each.key === key);
        return (question && made.get(question)) ?? [];
      }),
    });
    for (const update of others) {
      at(update);
      await postIncidentUpdate(ctx, { incidentId, ...update });
    }
  }
}
