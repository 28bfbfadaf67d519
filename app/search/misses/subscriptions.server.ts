import type { Subscription } from "~/infra/jobs/subscription";
import { solvedAnswers } from "./answer-by-solved.server";
import { askedAnyway } from "./decide-deflections.server";

/** What answers those who wait, and what shows that a suggestion did not help. */
export const missSubscriptions: readonly Subscription[] = [solvedAnswers, askedAnyway];
