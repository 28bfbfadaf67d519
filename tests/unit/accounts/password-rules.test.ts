import { describe, expect, test } from "vitest";
import { passwordProblem } from "~/accounts/password-rules";

const own = ["Marta Lindqvist", "marta@example.test", "Askwell", "Harbour Pay", "海湾支付"];
const problem = (password: string) => passwordProblem(password, own)?.problem ?? null;

describe("new passwords", () => {
  test("have ten to two hundred characters, of any kind", () => {
    expect(problem("")).toBe("text.missing");
    expect(passwordProblem("plum-boat", own)).toEqual({ problem: "text.too-short", count: 9 });
    expect(problem("plum-boats")).toBeNull();
    expect(problem("这是我自己想出来的密码")).toBeNull();
    expect(problem("🦊 hides the 🔑 in a 🪣")).toBeNull();
    expect(problem("plum boat ".repeat(20))).toBeNull();
    expect(problem(`${"plum boat ".repeat(20)}!`)).toBe("text.too-long");
    expect(problem("x".repeat(1_000_000))).toBe("text.too-long");
    expect(problem("plum-boat\uD800")).toBe("text.unreadable");
  });

  test("are not what others would try first", () => {
    for (const password of [
      "1234567890",
      "Password123",
      "QWERTYUIOP",
      "aaaaaaaaaaaa",
      "abababababab",
      "abcdefghijklm",
      "zyxwvutsrqpo",
      "woaini1314520",
    ]) {
      expect(problem(password), password).toBe("account.password-common");
    }
  });

  test("are not made of one's own name or address, or of the site's name", () => {
    for (const password of [
      "Marta Lindqvist",
      "martalindqvist1",
      "lindqvist2026!",
      "marta@example.test",
      "askwell12345",
      "HarbourPay!!",
      "海湾支付海湾支付123",
    ]) {
      expect(problem(password), password).toBe("account.password-own");
    }
    expect(problem("marta keeps bees")).toBeNull();
  });
});
