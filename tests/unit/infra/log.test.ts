import { describe, expect, test } from "vitest";
import { createLog, faultOf } from "~/infra/log/log.server";

describe("T37: the log", () => {
  test("never holds a secret or what somebody wrote, by whatever name a caller uses", () => {
    const lines: string[] = [];
    const log = createLog("info", { write: (line: string) => void lines.push(line) });
    log.info(
      {
        password: "hunter2",
        session: { token: "tok-1", email: "a@b.test" },
        cookie: "session=1",
        text: "my card",
      },
      "signed in",
    );
    const written = lines.join("");
    for (const secret of ["hunter2", "tok-1", "a@b.test", "session=1", "my card"])
      expect(written).not.toContain(secret);
    expect(written).toContain("signed in");
  });

  test("keeps one event on one line, whatever line ends somebody sends", () => {
    const lines: string[] = [];
    const log = createLog("info", { write: (line: string) => void lines.push(line) });
    log.info({ path: '/a\r\n{"level":"error"}' }, "request");
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: "info", msg: "request" });
  });

  test("tells faults by kind and place, not by the data they carry", () => {
    const fault = Object.assign(new TypeError("broken"), {
      code: "X1",
      row: { email: "a@b.test" },
    });
    expect(faultOf(fault)).toMatchObject({ kind: "TypeError", message: "broken", code: "X1" });
    expect(JSON.stringify(faultOf(fault))).not.toContain("a@b.test");
  });
});
