import { describe, expect, test } from "vitest";
import { browserZone, chosenLanguage, cookieValue } from "~/http/cookies";

describe("cookies", () => {
  test("are read by their exact name", () => {
    expect(cookieValue("a=1; session=abc; xsession=no", "session")).toBe("abc");
    expect(cookieValue("xsession=no", "session")).toBeNull();
    expect(cookieValue(undefined, "session")).toBeNull();
  });

  test("hold a language and a zone that exist, or count for nothing", () => {
    expect(chosenLanguage("language=zh-CN")).toBe("zh-CN");
    expect(chosenLanguage("language=xx")).toBeNull();
    expect(browserZone("zone=Asia%2FShanghai")).toBe("Asia/Shanghai");
    for (const zone of ["Mars%2FBase", "%E0%A4%A", "x".repeat(100)])
      expect(browserZone(`zone=${zone}`)).toBeNull();
  });
});
