import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { chooseLanguage } from "~/accounts/index.server";
import { contextOf } from "~/http/context.server";
import { LANGUAGE_COOKIE } from "~/http/cookies";
import { answerAct, formValues, parseForm } from "~/http/forms.server";
import { safeReturn } from "~/http/safe-return";
import { LOCALES } from "~/i18n";

const schema = z.object({ language: z.enum(LOCALES), returnTo: z.string().default("/") });

/** The language switch: kept in a cookie, and with the person when somebody is signed in. */
export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  const values = await formValues(args.request);
  return answerAct(ctx, async () => {
    const { language, returnTo } = parseForm(schema, values);
    if (ctx.actor) await chooseLanguage(ctx, language);
    const secure = ctx.site.origin.startsWith("https:") ? "; Secure" : "";
    return redirect(safeReturn(returnTo), {
      headers: {
        "Set-Cookie": `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure}`,
      },
    });
  });
}
