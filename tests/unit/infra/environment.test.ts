import { describe, expect, test } from "vitest";
import { readEnvironment } from "~/infra/environment.server";

describe("settings", () => {
  test("all have a default, and empty ones count as not given", () => {
    const settings = readEnvironment({
      PORT: "",
      ASKWELL_NAME: "",
    } as unknown as NodeJS.ProcessEnv);
    expect(settings).toMatchObject({
      PORT: 3000,
      ASKWELL_NAME: "Askwell",
      ASKWELL_ORIGIN: "http://localhost:3000",
      originIsSet: false,
    });
    expect(settings.ASKWELL_DATA).toMatch(/\/data$/);
  });

  test("that do not fit are named, all at once", () => {
    const wrong = {
      PORT: "eighty",
      ASKWELL_ORIGIN: "help.example.com",
      DATABASE_URL: "mysql://x",
    } as unknown as NodeJS.ProcessEnv;
    expect(() => readEnvironment(wrong)).toThrow(/PORT[\s\S]*ASKWELL_ORIGIN[\s\S]*DATABASE_URL/);
    expect(() =>
      readEnvironment({ ASKWELL_ZONE: "Mars/Base" } as unknown as NodeJS.ProcessEnv),
    ).toThrow("ASKWELL_ZONE");
  });

  test("an origin is cut to its scheme, name and port", () => {
    const { ASKWELL_ORIGIN, originIsSet } = readEnvironment({
      ASKWELL_ORIGIN: "https://help.example.com/path",
    } as unknown as NodeJS.ProcessEnv);
    expect([ASKWELL_ORIGIN, originIsSet]).toEqual(["https://help.example.com", true]);
  });
});
