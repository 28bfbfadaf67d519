import { z } from "zod";
import type { BoxTextField } from "~/escalation";
import type { BoxGiven } from "~/pages/box/box-given";

const text = z.string().default("");
const list = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => [given].flat());

/** What a form has that shows the box's fields, beside its own; names of `boxFieldName`. */
export const BOX_FORM = {
  boxTransaction: text,
  boxAccount: text,
  boxPhone: text,
  boxOther: text,
  /** Tickets of pictures. */
  boxFile: list,
  toBox: text,
};

/** What a form has that does not: values that were moved out of its texts. */
export const MOVED_FORM = {
  boxTransaction: list,
  boxAccount: list,
  boxPhone: list,
  boxOther: list,
  toBox: text,
};

/** The private part of a form with the box's fields. */
export function typedForBox(form: z.infer<z.ZodObject<typeof BOX_FORM>>): BoxGiven {
  const moveMasked = form.toBox === "on";
  return { fields: byField(form), moved: {}, pictures: form.boxFile, moveMasked };
}

/** The private part of a form without them. */
export function movedForBox(form: z.infer<z.ZodObject<typeof MOVED_FORM>>): BoxGiven {
  return { fields: {}, moved: byField(form), pictures: [], moveMasked: form.toBox === "on" };
}

function byField<Value>(
  form: Record<"boxTransaction" | "boxAccount" | "boxPhone" | "boxOther", Value>,
): Record<BoxTextField, Value> {
  const { boxTransaction, boxAccount, boxPhone, boxOther } = form;
  return { transaction: boxTransaction, account: boxAccount, phone: boxPhone, other: boxOther };
}
