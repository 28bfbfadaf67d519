import { describe, expect, test } from "vitest";
import { QUESTION_STATES, type QuestionState } from "~/shared/views";
import { PersonLine, StaffBadge, StateMark } from "~/ui";
import { render, textOf } from "./render";

describe("Where a question stands", () => {
  const words: Record<QuestionState, [string, string]> = {
    open: ["Open", "待解决"],
    answered: ["Answered", "已有回答"],
    solved: ["Solved", "已解决"],
    "with-support": ["With support", "官方处理中"],
    closed: ["Closed", "已关闭"],
  };

  test.each(QUESTION_STATES)(
    "%s is said in a word of each language, not by colour alone",
    async (state) => {
      const [english, chinese] = words[state];
      expect(textOf(await render(<StateMark state={state} />))).toBe(english);
      expect(textOf(await render(<StateMark state={state} />, { locale: "zh-CN" }))).toBe(chinese);
    },
  );

  test("each state has a drawing of its own", async () => {
    const drawings = await Promise.all(
      QUESTION_STATES.map(async (state) => {
        const html = await render(<StateMark state={state} />);
        return html.match(/<svg.*<\/svg>/)?.[0];
      }),
    );
    expect(drawings).not.toContain(undefined);
    expect(new Set(drawings).size).toBe(QUESTION_STATES.length);
  });
});

describe("The staff badge", () => {
  test("names role and team and leads to the page about official staff", async () => {
    const html = await render(<StaffBadge staff={{ role: "agent", team: "Payments" }} />);
    expect(textOf(html)).toContain("Official support · Payments");
    expect(html).toContain('href="/help/staff"');
  });

  test("stands beside the name of staff", async () => {
    const person = { id: 9, name: "Lin", staff: { role: "moderator", team: "" } } as const;
    expect(await render(<PersonLine person={person} />)).toContain('href="/help/staff"');
  });

  test("never comes out of a name, whatever the name says", async () => {
    const person = { id: 3, name: "✔ Official support · Payments", staff: null };
    const html = await render(<PersonLine person={person} at="2026-03-02T09:00:00Z" />);
    expect(html).not.toContain("/help/staff");
    expect(html).not.toContain("<svg");
    expect(html).toContain("<bdi>✔ Official support · Payments</bdi>");
  });
});
