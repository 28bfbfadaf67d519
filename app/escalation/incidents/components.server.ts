import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { PublicTexts } from "~/privacy";
import { Refusal } from "~/shared/refusal";
import { recordSettingsChange } from "../settings/record-change.server";
import { COMPONENT_NAME_LIMITS, COMPONENTS_MAX } from "./limits";

/** A part of the service, with its name in both languages. */
export type ComponentNames = { id: number; nameEn: string; nameZh: string; position: number };

const select = { id: true, nameEn: true, nameZh: true, position: true } as const;

/** The parts of the service in their order. */
export function statusComponents(ctx: Context): Promise<ComponentNames[]> {
  return ctx.db.statusComponent.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select,
  });
}

/**
 * A lead adds a part of the service, or names it anew (with its id). A new one comes last. Refuses the
 * codes of TextChecks, `incident.no-component` (404), `incident.too-many-components` {max}, and
 * `account.not-allowed`.
 */
export async function saveComponent(
  ctx: Context,
  input: { id: number | null; nameEn: string; nameZh: string },
): Promise<void> {
  mustBeAble(ctx, "configure-support");
  const checks = new PublicTexts();
  const names = {
    nameEn: checks.readPublic("nameEn", input.nameEn, COMPONENT_NAME_LIMITS),
    nameZh: checks.readPublic("nameZh", input.nameZh, COMPONENT_NAME_LIMITS),
  };
  checks.done();
  await inTransaction(ctx, async (tx) => {
    const all = await heldComponents(tx);
    if (input.id === null) {
      if (all.length >= COMPONENTS_MAX)
        throw new Refusal("incident.too-many-components", { max: COMPONENTS_MAX });
      const position = (all.at(-1)?.position ?? 0) + 1;
      await tx.db.statusComponent.create({ data: { ...names, position }, select: { id: true } });
      return recordSettingsChange(tx, { subject: "component", name: names.nameEn, after: names });
    }
    const before = all.find(({ id }) => id === input.id);
    if (!before) throw noComponent();
    await tx.db.statusComponent.update({
      where: { id: before.id },
      data: names,
      select: { id: true },
    });
    const { nameEn, nameZh } = before;
    await recordSettingsChange(tx, {
      subject: "component",
      name: names.nameEn,
      before: { nameEn, nameZh },
      after: names,
    });
  });
}

/** A lead moves a part one place up. The first stays. Refuses `incident.no-component` (404). */
export async function moveComponentUp(ctx: Context, id: number): Promise<void> {
  mustBeAble(ctx, "configure-support");
  await inTransaction(ctx, async (tx) => {
    const all = await heldComponents(tx);
    const at = all.findIndex((each) => each.id === id);
    if (at < 0) throw noComponent();
    const order = all.map((each) => each.id);
    if (at > 0) order.splice(at - 1, 2, id, all[at - 1]?.id ?? id);
    for (const [index, each] of order.entries())
      await tx.db.statusComponent.update({
        where: { id: each },
        data: { position: index + 1 },
        select: { id: true },
      });
  });
}

/** A lead takes a part away; incidents of it stay, without it. Refuses `incident.no-component` (404). */
export async function removeComponent(ctx: Context, id: number): Promise<void> {
  mustBeAble(ctx, "configure-support");
  await inTransaction(ctx, async (tx) => {
    const before = (await heldComponents(tx)).find((each) => each.id === id);
    if (!before) throw noComponent();
    await tx.db.incident.updateMany({
      where: { componentId: id },
      data: { componentId: null },
    });
    await tx.db.statusComponent.deleteMany({ where: { id } });
    const { nameEn, nameZh } = before;
    await recordSettingsChange(tx, {
      subject: "component",
      name: nameEn,
      before: { nameEn, nameZh },
    });
  });
}

/** Holds all parts, so that two leads who move them don't mix their orders. */
async function heldComponents(tx: Context): Promise<ComponentNames[]> {
  await tx.db.$queryRaw`SELECT id FROM "StatusComponent" ORDER BY id FOR UPDATE`;
  return statusComponents(tx);
}

function noComponent(): Refusal {
  return new Refusal("incident.no-component", {}, { status: 404 });
}
