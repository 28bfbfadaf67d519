import { describe, expect, test } from "vitest";
import { isOurHost } from "~/http/chain/hosts.server";

describe("the names this site answers to", () => {
  const tried = { origin: "http://localhost:3000", originIsSet: false };
  const deployed = { origin: "https://help.example.com", originIsSet: true };

  test("are this machine's addresses until an origin is set", () => {
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "192.168.1.20:3000"])
      expect(isOurHost(host, tried)).toBe(true);
    for (const host of [
      "evil.example",
      "evil.example:3000",
      "localhost.evil.example",
      undefined,
      "",
    ])
      expect(isOurHost(host, tried)).toBe(false);
  });

  test("is one name once it is set", () => {
    expect(isOurHost("help.example.com", deployed)).toBe(true);
    for (const host of ["help.example.com:8443", "localhost", "127.0.0.1", "evil.example"])
      expect(isOurHost(host, deployed)).toBe(false);
  });
});
