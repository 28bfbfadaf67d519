import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { chooseLanguage } from "~/accounts/index.server";
import { contextOf } from "~/http/context.server";
import { LANGUAGE_COOKIE } from "~/http/cookies";
import { answerAct, formValues, parseForm } from "~/http/forms.server";
import { safeReturn } from "~/http/safe-return";
import { LOCALES } from "~/i18n";
import { paths } from "~/paths";

const schema = z.object({ language: z.enum(LOCALES), returnTo: z.string().default("/") });

/** The language switch: kept in a cookie, and with the person when somebody is signed in. */
export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  const values = await formValues(args.request);
  return answerAct(ctx, async () => {
    const { language, returnTo } = parseForm(schema, values);
    if (ctx.actor) await chooseLanguage(ctx, language);
    const secure = ctx.site.origin.startsWith("https:") ? "; Secure" : "";
    return redirect(withoutLanguage(safeReturn(returnTo)), {
      headers: {
        "Set-Cookie": `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure}`,
      },
    });
  });
}

/** A path without the language it names, which would outweigh the one chosen. */
function withoutLanguage(path: string): string {
  const [before = "", ...after] = path.split("#");
  const [pathname = "/", query = ""] = before.split("?");
  const search = new URLSearchParams(query);
  if (!search.has("lang")) return path;
  search.delete("lang");
  const rest = search.size > 0 ? `?${search}` : "";
  return [pathname + rest, ...after].join("#");
}

/** Somebody who reloads the address lands on the home page. */
export function loader() {
  return redirect(paths.home());
}

export { NoPage as default } from "~/http/no-page";
