import { beforeEach, describe, expect, it } from "vitest";
import { answerCase, openPrivateBox, takeCase, writePrivateBox } from "~/escalation/index.server";
import { askSupportWithBox } from "~/pages/index.server";
import { formKey, refusalOf } from "../../support/make-thread";
import { askAndStart, type Cast, casesOf, makeCast } from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();
let cast: Cast;
beforeEach(async () => {
  cast = await makeCast(world);
});

const NOTE = "I called my bank; they know nothing of it.";
const GIVEN = {
  fields: { transaction: "TX-9948-2231" },
  moved: {},
  pictures: [],
  moveMasked: false,
};

describe("asking support with what only they read", () => {
  it("puts it into the box that whoever takes the case opens", async () => {
    const questionId = await askAndStart(world, cast.asker);
    await askSupportWithBox(world.as(cast.asker), { questionId, note: NOTE }, GIVEN);
    const [made] = await casesOf(world, questionId);
    expect(made).toMatchObject({ reason: "asker", note: NOTE });
    await takeCase(world.as(cast.agent), { caseId: made?.id ?? 0 });
    const { entries } = await openPrivateBox(world.as(cast.agent), { questionId, why: "" });
    expect(entries.map(({ text }) => text)).toEqual(["TX-9948-2231"]);
  });

  it("keeps nothing where support can't be asked yet", async () => {
    const questionId = await askAndStart(world, cast.asker, { problemType: "how-to" });
    const early = askSupportWithBox(world.as(cast.asker), { questionId, note: NOTE }, GIVEN);
    expect(await refusalOf(early)).toBe("case.too-early");
    expect(await world.db.privateBoxEntry.count()).toBe(0);
  });
});

describe("a public answer of support", () => {
  it("can't carry a value of the private box, however it is written", async () => {
    const questionId = await askAndStart(world, cast.asker);
    await askSupportWithBox(world.as(cast.asker), { questionId, note: NOTE }, GIVEN);
    await writePrivateBox(world.as(cast.asker), {
      questionId,
      fields: { account: "iris.vale@bank.example" },
    });
    const caseId = (await casesOf(world, questionId))[0]?.id ?? 0;
    const answering = (text: string) =>
      refusalOf(
        answerCase(world.as(cast.agent), {
          caseId,
          bodies: { en: text },
          key: formKey(),
          after: "stay",
          seenPostId: 2 ** 31 - 1,
          seenReplyId: 2 ** 31 - 1,
          confirm: "",
        }),
      );
    expect(await answering("Your transfer tx 9948 2231 has left our side today.")).toBe(
      "case.private-in-public",
    );
    expect(await answering("Your transfer has left our side today.")).toBe("");
  });
});
