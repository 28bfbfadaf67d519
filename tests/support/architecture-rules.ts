import type { IForbiddenRuleType } from "dependency-cruiser";
import ts from "typescript";

/** TypeScript's reading of tsconfig.json, which tells the cruiser what `~/` means. */
export function compilerOptions(): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, ".");
}

/** Modules that hang on the core's events and never import each other. */
const FOLLOWERS = [
  "search",
  "importer",
  "moderation",
  "notifications",
  "escalation",
  "knowledge",
] as const;

/** The layers, highest first; an import may only go to a later entry (or stay in its own module). */
const LAYERS: readonly (readonly string[])[] = [
  ["routes", "server.ts", "cli.ts", "cli", "root.tsx", "entry.client.tsx", "entry.server.tsx"],
  ["worker.server.ts"],
  ["container.server.ts"],
  ["subscriptions.server.ts", "timetable.server.ts"],
  ["http"],
  ["pages"],
  // Backups, exports and statistics speak of every table, so they stand above all who own one. They
  // read; what they bring back goes through infra/db and infra/jobs, as a whole.
  ["keeping"],
  FOLLOWERS,
  ["answers"],
  ["questions"],
  ["posts"],
  // What may be attached to a post: posts link what their texts show, so it stands below them.
  ["attachments"],
  ["accounts"],
  ["markdown"],
  ["privacy"],
  ["ui"],
  ["paths.ts"],
  ["infra"],
  ["i18n"],
  ["shared"],
];

const MODULES = [
  "keeping",
  "search",
  "importer",
  "moderation",
  "notifications",
  "escalation",
  "knowledge",
  "answers",
  "questions",
  "posts",
  "attachments",
  "accounts",
  "markdown",
  "privacy",
  "ui",
  "i18n",
];

const pattern = (names: readonly string[]) =>
  `^app/(${names.map((name) => name.replaceAll(".", "\\.")).join("|")})(/|$)`;

const downward: IForbiddenRuleType[] = LAYERS.flatMap((layer, depth) => {
  const above = LAYERS.slice(0, depth).flat();
  return above.length === 0
    ? []
    : [
        {
          name: `not-up-from-${layer[0]}`,
          severity: "error" as const,
          from: { path: pattern(layer) },
          to: { path: pattern(above) },
        },
      ];
});

const doors: IForbiddenRuleType[] = MODULES.map((name) => ({
  name: `through-the-door-of-${name}`,
  severity: "error",
  from: { path: "^app/", pathNot: `^app/${name}/` },
  to: {
    path: `^app/${name}/`,
    pathNot: `^app/${name}/(index(\\.server)?\\.tsx?$|messages/|locales|.*\\.css)`,
  },
}));

/** Who may import whom. */
export const rules: IForbiddenRuleType[] = [
  ...downward,
  ...doors,
  ...FOLLOWERS.map(
    (name): IForbiddenRuleType => ({
      name: `${name}-meets-no-follower`,
      severity: "error",
      from: { path: `^app/${name}/` },
      to: { path: pattern(FOLLOWERS.filter((other) => other !== name)) },
    }),
  ),
  {
    name: "no-route-imports-a-route",
    severity: "error",
    from: { path: "^app/routes/" },
    to: { path: "^app/routes/" },
  },
  {
    name: "no-route-imports-an-adapter",
    severity: "error",
    from: { path: "^app/routes/" },
    to: { path: "^app/infra/.*\\.server" },
  },
  { name: "no-cycles", severity: "error", from: { path: "^app/" }, to: { circular: true } },
];
