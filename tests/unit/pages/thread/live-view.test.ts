import { describe, expect, test } from "vitest";
import type { AnswerView, ThreadView } from "~/answers";
import type { ThreadSupportView } from "~/escalation";
import { arrivedAnswers, withNow } from "~/pages/thread/live-view";
import type { ThreadPageView } from "~/pages/thread/view";

const PERSON = { id: 7, name: "Pia", staff: null };

function answer(id: number, changes: Partial<AnswerView> = {}): AnswerView {
  return {
    kind: "answer",
    id,
    author: PERSON,
    removal: null,
    canComment: true,
    accepted: null,
    comments: [],
    ...changes,
  } as unknown as AnswerView;
}

function page(
  answers: ThreadView["answers"],
  changes: Partial<ThreadView> = {},
  support: Partial<ThreadSupportView> = {},
): ThreadPageView {
  const thread = {
    canAnswer: true,
    canComment: true,
    answers,
    ...changes,
  } as unknown as ThreadView;
  return {
    thread,
    support: { mayWritePrivately: false, outcome: null, ...support },
    problem: { incident: null },
    viewerId: 1,
    flagged: [],
    formKey: "a",
    similar: [],
  } as unknown as ThreadPageView;
}

const ids = ({ thread }: ThreadPageView) => thread.answers.map(({ id }) => id);

describe("an open page of a question", () => {
  test("keeps answers where they stand, also when one is accepted; new ones come after them", () => {
    const loaded = page([answer(12), answer(11)]);
    const now = page([
      answer(13, { accepted: { at: "" } }),
      answer(15),
      answer(14),
      answer(11),
      answer(12),
    ]);
    expect(ids(withNow(loaded, now))).toEqual([12, 11, 13, 14, 15]);
    expect(withNow(loaded, now).thread.answers[2]).toMatchObject({ accepted: { at: "" } });
  });

  test("drops what is gone, and keeps what was loaded apart from the question", () => {
    const loaded = page([answer(11), answer(12)]);
    const merged = withNow(loaded, { ...page([answer(12)]), flagged: [12] });
    expect(ids(merged)).toEqual([12]);
    expect(merged).toMatchObject({ formKey: "a", flagged: [12] });
  });

  test("keeps the forms that somebody may be filling in", () => {
    const closed = { canAnswer: false, canComment: false };
    const now = page(
      [answer(11, { canComment: false }), answer(12, { canComment: false })],
      closed,
    );
    const { thread } = withNow(page([answer(11)]), now);
    expect(thread).toMatchObject({ canAnswer: true, canComment: true });
    expect(thread.answers).toMatchObject([{ canComment: true }, { canComment: false }]);
    expect(withNow(page([], closed), now).thread.canAnswer).toBe(false);
  });

  test("keeps the forms to support, and says what is true now beside them", () => {
    const outcome = { mayThank: true, mayGoOn: true };
    const loaded = page([], {}, { mayWritePrivately: true, outcome, hasOpenCase: true });
    const { support } = withNow(loaded, page([], {}, { hasOpenCase: false }));
    expect(support).toMatchObject({
      hasOpenCase: false,
      mayWritePrivately: true,
      outcome: { mayThank: false, mayGoOn: true },
    });
    expect(withNow(page([]), page([])).support).toMatchObject({
      mayWritePrivately: false,
      outcome: null,
    });
  });

  test("announces other people's answers that came, and no removed ones", () => {
    const loaded = page([answer(11)]).thread;
    const removal = { by: "author" } as unknown as AnswerView["removal"];
    const own = answer(13, { author: { ...PERSON, id: 1 } });
    const now = page([answer(11), answer(12), own, answer(14, { removal })]).thread;
    expect(arrivedAnswers(loaded, now, 1).map(({ id }) => id)).toEqual([12]);
  });
});
