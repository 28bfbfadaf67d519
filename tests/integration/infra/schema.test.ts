import { expect, inject, test } from "vitest";
import { schemaDifference } from "~/infra/db/schema-difference";

test("the migrations lead exactly to the schema files, however often they are compared", async () => {
  for (let time = 0; time < 2; time++) {
    const difference = await schemaDifference(inject("templateUrl"));
    expect(difference.replaceAll(/^--.*$/gm, "").trim()).toBe("");
  }
});
