import { expect, inject, test } from "vitest";
import { schemaDifference } from "~/infra/db/schema-difference";

test("the migrations lead exactly to the schema files", async () => {
  const difference = await schemaDifference(inject("templateUrl"));
  expect(difference.replaceAll(/^--.*$/gm, "").trim()).toBe("");
});
