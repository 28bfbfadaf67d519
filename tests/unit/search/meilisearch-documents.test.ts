import { expect, test } from "vitest";
import { SETTINGS, storedDocument } from "~/infra/search-engine/meilisearch-documents";
import { BLANK } from "../../contract/search-engine-cases";

test("what may be a code stands where Meilisearch forgives no typing error", () => {
  const stored = storedDocument({
    ...BLANK,
    id: 1,
    title: "Payout stopped, HP-4021",
    answers: "Try again after v2 of the app, 300 euros",
    errorCodes: ["HP-4021"],
  });
  expect(stored.title).toBe("payout stop hp 4021");
  expect(stored.codes.split(" ").sort()).toEqual(["hp4021", "v2"]);
  expect(stored.answers).toContain("300");
  expect(stored.answers).not.toContain("v2");
  expect(SETTINGS.typoTolerance.disableOnAttributes).toEqual(
    expect.arrayContaining(["codes", "errorCodes"]),
  );
  expect(SETTINGS.searchableAttributes).toContain("codes");
});
