import { importAcceptanceDates, importAcceptances, importAnswers } from "~/answers/index.server";
import { importedIds } from "~/posts/index.server";
import { authorIds } from "./authors.server";
import { type Attributes, dateOf, idOf } from "./fields";
import { type PostRow, type PostText, postRow, postText } from "./post-fields.server";
import type { Pass, Run } from "./run-pass.server";

type AnswerRow = PostRow & { questionId: string };
type Answer = Omit<AnswerRow, "body"> & PostText;

const NO_QUESTION = "its question is not here";

/** Posts.xml once more, the answers: they may stand before their questions. */
export function answersPass({ ctx, origin, tally }: Run, path: string): Pass<AnswerRow, Answer> {
  return {
    path,
    kind: "answer",
    line: tally.line("Posts.xml", "answers"),
    unreadable: null,
    choose: ({ PostTypeId }) => (PostTypeId === "2" ? "mine" : null),
    parse: (attributes: Attributes) => ({
      ...postRow(attributes, ctx.clock.now()),
      questionId: idOf(attributes, "ParentId"),
    }),
    async prepare({ body, ...row }) {
      const { text, changes } = await postText(ctx, body);
      return { row: { ...row, ...text }, changes };
    },
    async write(tx, rows) {
      const questions = await importedIds(
        tx,
        { origin, kind: "question" },
        rows.map(({ questionId }) => questionId),
      );
      const placed = rows.filter(({ questionId }) => questions.has(questionId));
      const authors = await authorIds(tx, origin, placed);
      const ids = await importAnswers(
        tx,
        placed.map(({ id, author, questionId, ...answer }) => ({
          ...answer,
          authorId: authors.idOf(author),
          questionId: questions.get(questionId) ?? 0,
        })),
      );
      return {
        made: new Map(placed.map(({ id }, index) => [id, ids[index] ?? 0])),
        leftOut: new Map(
          rows
            .filter(({ questionId }) => !questions.has(questionId))
            .map(({ id }) => [id, NO_QUESTION]),
        ),
        questionIds: questions.values(),
        changes: [{ what: "neutral people made for authors who are gone", count: authors.made }],
      };
    },
  };
}

type AcceptedRow = { id: string; answerId: string };

/** Posts.xml a third time: the answers that askers accepted, by question. */
export function acceptancesPass(
  { origin, tally }: Run,
  path: string,
): Pass<AcceptedRow, AcceptedRow> {
  return {
    path,
    kind: "acceptance",
    line: tally.line("Posts.xml", "accepted answers"),
    unreadable: null,
    choose: ({ PostTypeId, AcceptedAnswerId }) =>
      PostTypeId === "1" && AcceptedAnswerId !== undefined ? "mine" : null,
    parse: (attributes: Attributes) => ({
      id: idOf(attributes, "Id"),
      answerId: idOf(attributes, "AcceptedAnswerId"),
    }),
    prepare: async (row) => ({ row, changes: [] }),
    async write(tx, rows) {
      const questions = await importedIds(
        tx,
        { origin, kind: "question" },
        rows.map(({ id }) => id),
      );
      const answers = await importedIds(
        tx,
        { origin, kind: "answer" },
        rows.map(({ answerId }) => answerId),
      );
      const wanted = new Map<number, number>();
      for (const { id, answerId } of rows) {
        const question = questions.get(id);
        const answer = answers.get(answerId);
        if (question && answer) wanted.set(question, answer);
      }
      const accepted = await importAcceptances(tx, wanted);
      const made = new Map<string, number>();
      const leftOut = new Map<string, string>();
      for (const { id } of rows) {
        const answer = accepted.get(questions.get(id) ?? 0);
        if (answer) made.set(id, answer);
        else leftOut.set(id, "that answer does not stand under that question");
      }
      return { made, leftOut, questionIds: accepted.keys() };
    },
  };
}

type AcceptedVote = { id: string; answerId: string; at: Date };

/** VoteTypeId as the dumps' own description lists them: 'accepted by the asker'. */
const ACCEPTED = "1";
const UP_AND_DOWN = new Set(["2", "3"]);

/** Votes.xml: when answers were accepted. All other votes are nobody's in a dump; the posts' scores hold them. */
export function acceptanceDatesPass(
  { ctx, origin, tally }: Run,
  path: string,
): Pass<AcceptedVote, AcceptedVote> {
  const line = tally.line("Votes.xml", "dates of acceptance");
  const others = tally.line("Votes.xml", "other votes");
  return {
    path,
    kind: "acceptance-date",
    line,
    unreadable: others,
    choose({ VoteTypeId = "" }) {
      if (VoteTypeId === ACCEPTED) return "mine";
      const why = UP_AND_DOWN.has(VoteTypeId)
        ? "anonymous: the score holds it"
        : "Askwell has no such votes";
      return { line: others, why };
    },
    parse: (attributes: Attributes) => ({
      id: idOf(attributes, "Id"),
      answerId: idOf(attributes, "PostId"),
      at: dateOf(attributes, "CreationDate", ctx.clock.now()),
    }),
    prepare: async (row) => ({ row, changes: [] }),
    async write(tx, rows) {
      const answers = await importedIds(
        tx,
        { origin, kind: "answer" },
        rows.map(({ answerId }) => answerId),
      );
      const dates = new Map(
        rows.flatMap(({ answerId, at }) => {
          const id = answers.get(answerId);
          return id ? [[id, at] as const] : [];
        }),
      );
      const dated = await importAcceptanceDates(tx, dates);
      const made = new Map<string, number>();
      const leftOut = new Map<string, string>();
      for (const { id, answerId } of rows) {
        const answer = answers.get(answerId);
        if (answer && dated.has(answer)) made.set(id, answer);
        else leftOut.set(id, "that answer is not accepted here");
      }
      return { made, leftOut };
    },
  };
}
