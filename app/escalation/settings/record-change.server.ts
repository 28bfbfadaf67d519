import { signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { Prisma } from "~/infra/db/client.server";

export const SETTINGS_SUBJECTS = ["rule", "calendar", "canned-reply", "duty", "component"] as const;
export type SettingsSubject = (typeof SETTINGS_SUBJECTS)[number];

/** What was changed and how, as plain JSON: nothing private. */
export type SettingsChange = {
  subject: SettingsSubject;
  name: string;
  before?: Prisma.InputJsonObject | null;
  after?: Prisma.InputJsonObject | null;
};

/** Adds a line to the record of how support is set up, inside the caller's transaction, as by who acts. */
export async function recordSettingsChange(
  tx: Context,
  { subject, name, before, after }: SettingsChange,
): Promise<void> {
  await tx.db.supportSettingsChange.create({
    data: {
      actorId: signedInActor(tx).id,
      subject,
      name,
      before: before ?? Prisma.DbNull,
      after: after ?? Prisma.DbNull,
      at: tx.clock.now(),
    },
    select: { id: true },
  });
}
