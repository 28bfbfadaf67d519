import { rotateBoxKeys } from "~/escalation/index.server";
import type { Context } from "~/infra/context";

export const usage =
  "rotate-box-keys                seal all private boxes with the first of ASKWELL_BOX_KEYS";

/** Seals everything in private boxes with the newest key, and says when older ones may go. Fails where some entries can't be opened. */
export async function run(ctx: Context): Promise<number> {
  const { resealed, unopened } = await rotateBoxKeys(ctx, ({ resealed: done }) => {
    if (done > 0) console.log(`  ${done} entries sealed anew ...`);
  });
  console.log(
    `  ${resealed} entries are sealed with the key "${ctx.sealing.keyId}" now; the others were before.`,
  );
  if (unopened === 0) {
    console.log(
      "  No entry needs an older key: once every process runs with the new settings, it may go.",
    );
    return 0;
  }
  console.error(
    `  ${unopened} entries can't be opened with the keys given and stay as they are. Keep the key that sealed them, or they are lost.`,
  );
  return 1;
}
