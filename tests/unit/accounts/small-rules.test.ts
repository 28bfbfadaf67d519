import { describe, expect, test } from "vitest";
import { badgeOf } from "~/accounts";
import { deviceFromText, deviceOf, deviceToText } from "~/accounts/device-name";
import { asEmail } from "~/accounts/email";
import { networkOf } from "~/accounts/limits.server";
import { clearedSessionCookie, sessionCookie, sessionCookieName } from "~/accounts/session-cookie";

const site = {
  origin: "http://localhost:3000",
  name: "Askwell",
  brands: [],
  timeZone: "UTC",
  demo: false,
};
const secureSite = { ...site, origin: "https://help.example" };

describe("addresses", () => {
  test("are compared in lower case and without blanks around", () => {
    expect(asEmail("  Ana@Example.TEST ")).toBe("ana@example.test");
  });

  test("that no mail could reach, or that carry line breaks, are none", () => {
    for (const given of [
      "",
      "ana",
      "ana@",
      "@example.test",
      "a b@example.test",
      "ana@example.test\r\nBcc: eve@example.test",
      `${"a".repeat(250)}@example.test`,
      "ana@example.test\u0000",
    ]) {
      expect(asEmail(given), JSON.stringify(given)).toBeNull();
    }
  });
});

describe("the session cookie", () => {
  const until = new Date("2026-04-01T09:00:00Z");
  test("over https only this host can set it, and scripts never read it", () => {
    expect(sessionCookieName(secureSite)).toBe("__Host-session");
    expect(sessionCookie(secureSite, "abc", until)).toBe(
      "__Host-session=abc; Path=/; Expires=Wed, 01 Apr 2026 09:00:00 GMT; HttpOnly; SameSite=Lax; Secure",
    );
  });

  test("over plain http it works on a laptop", () => {
    expect(sessionCookie(site, "abc", until)).toBe(
      "session=abc; Path=/; Expires=Wed, 01 Apr 2026 09:00:00 GMT; HttpOnly; SameSite=Lax",
    );
    expect(clearedSessionCookie(site)).toContain("session=; Path=/; Expires=Thu, 01 Jan 1970");
  });
});

describe("devices", () => {
  test("are told apart by browser and system, without keeping the whole header", () => {
    const agent =
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0";
    expect(deviceOf(agent)).toEqual({ browser: "Firefox", system: "Windows" });
    expect(deviceFromText(deviceToText(deviceOf(agent)))).toEqual({
      browser: "Firefox",
      system: "Windows",
    });
  });

  test("may say nothing or nonsense", () => {
    expect(deviceOf("")).toEqual({ browser: "", system: "" });
    expect(deviceToText(deviceOf("<script>|\r\n".repeat(1000))).length).toBeLessThan(90);
  });
});

describe("where tries come from", () => {
  test("an IPv6 household counts as one, an IPv4 address for itself", () => {
    expect(networkOf("203.0.113.9")).toBe("203.0.113.9");
    expect(networkOf("::ffff:203.0.113.9")).toBe("203.0.113.9");
    expect(networkOf("2001:db8:1:2:aaaa::1")).toBe("2001:db8:1:2");
    expect(networkOf("2001:0db8:0001:0002:ffff:ffff:ffff:ffff")).toBe("2001:db8:1:2");
    expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0");
    expect(networkOf("::1")).toBe("0:0:0:0");
  });
});

describe("the staff badge", () => {
  test("shows the highest staff role and its team, and none for a helper", () => {
    expect(badgeOf([{ role: "helper", team: "" }])).toBeNull();
    expect(
      badgeOf([
        { role: "moderator", team: "Community" },
        { role: "agent", team: "Support" },
      ]),
    ).toEqual({ role: "agent", team: "Support" });
    expect(
      badgeOf([
        { role: "lead", team: "Support" },
        { role: "administrator", team: "" },
      ]),
    ).toEqual({ role: "administrator", team: "" });
    expect(badgeOf([{ role: "wizard", team: "x" }])).toBeNull();
  });
});
