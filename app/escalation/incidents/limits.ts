import { INCIDENT_STATES } from "../kinds";

/** What an incident may begin with: one that is over is not declared. */
export const BEFORE_THE_END = INCIDENT_STATES.filter((state) => state !== "resolved");
/** Characters of an incident's title, in each language: a headline, short enough for a banner. */
export const INCIDENT_TITLE_LIMITS = { min: 4, max: 120, line: true } as const;
/** Characters of an update, in each language: plain text of a few sentences. */
export const UPDATE_LIMITS = { min: 5, max: 2000 } as const;
/** Characters of a component's name, in each language. */
export const COMPONENT_NAME_LIMITS = { min: 2, max: 60, line: true } as const;
/** More parts than this no reader tells apart. */
export const COMPONENTS_MAX = 30;
/** Questions offered to attach at a time, the newest; the next round shows the rest. */
export const MATCHES_MAX = 100;
/** How far back questions may be explained by an incident, in days. */
export const MATCH_DAYS = 14;
/** Silence after the end of an incident after which its questions are closed, as solved cases are (escalation.md). */
export const SILENT_DAYS = 7;
/** What the status page looks back on. */
export const PAST_DAYS = 90;
