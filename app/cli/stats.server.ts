import type { Context } from "~/infra/context";
import { type Statistics, statistics } from "~/keeping/index.server";
import { sayUsage, sizeInWords } from "./typed-command";

export const usage = "stats                           how the community does, in figures [--json]";

/** Prints the figures of the community, for people or for programs. */
export async function run(ctx: Context, args: string[]): Promise<number> {
  if (args.some((each) => each !== "--json")) return sayUsage(usage);
  const figures = await statistics(ctx);
  console.log(args.length > 0 ? JSON.stringify(figures, null, 2) : table(figures));
  return 0;
}

function table(figures: Statistics): string {
  const { questions, answers, acceptedShare, medianHoursToFirstAnswer: hours } = figures;
  const late = figures.unansweredAfterHours;
  const rows: [string, string | number][] = [
    ["People", figures.people],
    ["Questions", questions.total],
    ["  by state", list(questions.byState)],
    ["  by type", list(questions.byType)],
    ["  by language", list(questions.byLanguage)],
    [
      "Answers",
      `${answers.peer + answers.official} (peer ${answers.peer}, official ${answers.official})`,
    ],
    [
      "Accepted",
      acceptedShare === null ? "-" : `${Math.round(acceptedShare * 100)} % of questions`,
    ],
    ["First answer", hours === null ? "-" : `${hours.toFixed(1)} hours (median)`],
    ["Unanswered", `${late["24"]} after 24 hours, ${late["72"]} after 72 hours`],
    ["Comments", figures.comments],
    ["Removed posts", figures.removed],
    ["Pictures", `${figures.pictures.count}, ${sizeInWords(figures.pictures.bytes)}`],
    ["Open flags", figures.openFlags],
    ["Jobs", `${figures.jobs.waiting} waiting, ${figures.jobs.failed} failed`],
    ["Mails waiting", figures.mailsWaiting],
    ["Database", sizeInWords(figures.databaseBytes)],
  ];
  const wide = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(wide)}  ${value}`).join("\n");
}

function list(counts: Record<string, number>): string {
  const parts = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return parts.join(", ") || "-";
}
