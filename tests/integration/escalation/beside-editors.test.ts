import { beforeEach, describe, expect, test } from "vitest";
import {
  answerCase,
  cannedReplies,
  deleteCannedReply,
  lookAtCase,
  readCase,
  saveCannedReply,
  saveCaseDraft,
  setPublicLabel,
  writeInternalNote,
} from "~/escalation/index.server";
import { handedOver, publicAnswer } from "../../support/desk";
import { formKey, refusalOf } from "../../support/make-thread";
import { type Cast, HOUR, makeCast } from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();
let cast: Cast;
let caseId: number;
beforeEach(async () => {
  cast = await makeCast(world);
  ({ caseId } = await handedOver(world, cast));
});
const agent = () => world.as(cast.agent);

describe("beside the editors", () => {
  test("an act on what somebody changed since is refused", async () => {
    const seen = (await readCase(agent(), caseId))?.version ?? 0;
    await setPublicLabel(world.as(cast.lead), {
      caseId,
      label: "checking-bank",
      seenVersion: seen,
    });
    expect(
      await refusalOf(
        setPublicLabel(agent(), { caseId, label: "checking-team", seenVersion: seen }),
      ),
    ).toBe("case.changed-meanwhile");
  });

  test("who else looks is shown for a minute, and whether they write", async () => {
    await lookAtCase(world.as(cast.lead), { caseId, writing: true });
    const looks = () => lookAtCase(agent(), { caseId, writing: false });
    expect(await looks()).toEqual([{ personId: cast.lead.id, firstName: "Lee", writing: true }]);
    world.clock.advance(61_000);
    expect(await looks()).toEqual([]);
    world.clock.advance(HOUR);
    await lookAtCase(world.as(cast.lead), { caseId, writing: false });
    expect((await looks())[0]?.writing).toBe(false);
  });

  test("canned replies are written by leads, in both languages, with variables that exist; each change is kept", async () => {
    const form = {
      id: null,
      name: "Five days",
      problemType: "withdrawal",
      bodyEn: "Hello {asker}, banks need five days.",
      bodyZh: "{asker}，你好，银行需要五个工作日。",
    };
    const lead = world.as(cast.lead);
    expect(await refusalOf(saveCannedReply(agent(), form))).toBe("account.not-allowed");
    expect(await refusalOf(saveCannedReply(lead, { ...form, bodyEn: "Hello {customer}." }))).toBe(
      "case.unknown-variable",
    );
    expect(await refusalOf(saveCannedReply(lead, { ...form, bodyZh: "" }))).toBe("text.missing");
    await saveCannedReply(lead, form);
    expect(await refusalOf(saveCannedReply(lead, form))).toBe("case.name-taken");
    const [saved] = await cannedReplies(agent(), "withdrawal");
    expect(await cannedReplies(agent(), "how-to")).toEqual([]);
    await saveCannedReply(lead, { ...form, id: saved?.id ?? 0, name: "Five working days" });
    await deleteCannedReply(lead, saved?.id ?? 0);
    const log = await world.db.supportSettingsChange.findMany({ orderBy: { id: "asc" } });
    expect(log.map(({ subject, name }) => [subject, name])).toEqual([
      ["canned-reply", "Five days"],
      ["canned-reply", "Five working days"],
      ["canned-reply", "Five working days"],
    ]);
    expect(log[2]?.after).toBe(null);
  });

  test("a case is nobody's but support's to read", async () => {
    for (const each of [cast.asker, cast.peer, cast.moderator]) {
      const ctx = world.as(each);
      const attempts = [
        readCase(ctx, caseId),
        answerCase(ctx, publicAnswer(caseId)),
        writeInternalNote(ctx, { caseId, body: "Hello there", key: formKey() }),
        lookAtCase(ctx, { caseId, writing: false }),
        saveCaseDraft(ctx, { caseId, editor: "note", fields: { body: "x" } }),
      ];
      for (const attempt of attempts) expect(await refusalOf(attempt)).toBe("account.not-allowed");
    }
  });
});
