import type { Locale } from "~/i18n";
import type { Context } from "~/infra/context";
import { mentionKey } from "~/markdown";
import { type PrivateKind, PublicTexts } from "~/privacy";
import { Refusal } from "~/shared/refusal";
import { asTimeZone } from "~/shared/time-zone";
import { signedInActor } from "./acting.server";
import { ABOUT_MAX } from "./field-limits";
import { readName } from "./names";
import { isTaken, refuseTakenName } from "./new-person.server";
import { nameSkeleton } from "./skeleton";

/** `timeZone` null follows the browser. */
export type ProfileInput = { name: string; about: string; locale: Locale; timeZone: string | null };

/** Changes the name, words about oneself, language and zone of the person who acts. Gives what was masked in the words. Refuses unfit and taken names and unknown zones. */
export async function updateProfile(ctx: Context, input: ProfileInput): Promise<PrivateKind[]> {
  const { id } = signedInActor(ctx);
  const checks = new PublicTexts();
  const name = readName(checks, "name", input.name, ctx.site.brands);
  const about = checks.readPublic("about", input.about, { max: ABOUT_MAX });
  const timeZone = asTimeZone(input.timeZone);
  if (input.timeZone && !timeZone) checks.refuse("form.choice", "timeZone");
  checks.done();
  await refuseTakenName(ctx, name, id);
  const data = {
    name,
    nameSkeleton: nameSkeleton(name),
    mentionKey: mentionKey(name),
    about,
    timeZone,
  };
  try {
    await ctx.db.person.update({
      where: { id },
      data: { ...data, locale: input.locale },
      select: { id: true },
    });
  } catch (error) {
    if (isTaken(error)) throw new Refusal("account.name-taken", {}, { field: "name" });
    throw error;
  }
  return checks.masked;
}
