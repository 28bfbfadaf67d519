import { createInterface } from "node:readline/promises";
import { createAdministrator } from "~/accounts/index.server";
import { refusalText } from "~/http/forms.server";
import type { Context } from "~/infra/context";
import { isRefusal } from "~/shared/refusal";
import { sayUsage } from "./typed-command";

export const usage =
  "create-admin NAME EMAIL         create an administrator; asks for the password";

/** Makes an administrator, or says what does not fit. The password is read from the terminal or from standard input. */
export async function run(ctx: Context, [name = "", email = ""]: string[]): Promise<number> {
  if (!name || !email) return sayUsage(usage);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const password = await terminal.question("Password: ");
  terminal.close();
  try {
    await createAdministrator(ctx, { name, email, password });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    for (const each of [error, ...(error.options.others ?? [])]) {
      console.error(`${each.options.field ?? "input"}: ${refusalText("en", each)}`);
    }
    return 1;
  }
  console.log(`${name} is an administrator now. Sign in at ${ctx.site.origin}/sign-in`);
  return 0;
}
