import { describe, expect, test } from "vitest";
import type { CaseEventView } from "~/escalation";
import { EventLine } from "~/pages/desk/event-line";
import { render, textOf } from "../../ui/render";

const raised = (text: string): CaseEventView => ({
  kind: "priority",
  from: "2",
  to: "1",
  text,
  personName: "",
  caseId: null,
  until: null,
});

describe("a line of a case's record about its priority", () => {
  test.each([
    ["cluster", "Several people report the same problem", "多人反映同一个问题"],
    ["me-too", "Several people have it too", "多人也遇到了"],
  ])("says in words why Askwell raised it: %s", async (why, english, chinese) => {
    const line = <EventLine event={raised(why)} />;
    expect(textOf(await render(line))).toContain(english);
    const inChinese = textOf(await render(line, { locale: "zh-CN" }));
    expect(inChinese).toContain(chinese);
    expect(inChinese).not.toContain(why);
  });

  test("gives an agent's reason as it was written", async () => {
    const why = "A shop with a queue at the counter.";
    expect(textOf(await render(<EventLine event={raised(why)} />))).toContain(why);
  });
});
