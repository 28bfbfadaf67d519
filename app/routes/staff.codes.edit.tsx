import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { allowed } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { asCode, CODE_TYPED_MAX } from "~/knowledge";
import { codeForStaff, describeCode, dropCode, findCode } from "~/knowledge/index.server";
import { EditCodePage, NoCodePage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { paths } from "~/paths";
import type { FormAnswer } from "~/ui";

const text = z.string().default("");
const schema = z.object({
  do: z.enum(["save", "drop"]).default("save"),
  code: text,
  problemType: text,
  meaningEn: text,
  meaningZh: text,
  stepsEn: text,
  stepsZh: text,
});

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "tend-codes");
  const typed = (new URL(args.request.url).searchParams.get("code") ?? "").trim();
  const code = (await findCode(ctx, typed)) ?? asCode(typed);
  return {
    title: pageTitle(ctx, "codes.staff.title"),
    typed: typed.slice(0, CODE_TYPED_MAX),
    view: code ? { code, now: await codeForStaff(ctx, code) } : null,
  };
}

/** Saves what a code means, or takes it away. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "tend-codes");
  return answerForm(ctx, args.request, schema, async ({ do: what, ...input }) => {
    if (what === "drop") {
      await dropCode(ctx, input.code);
      return redirect(paths.staffCodes({ notice: "dropped" }));
    }
    await describeCode(ctx, input);
    return redirect(paths.staffCodes({ notice: "saved" }));
  });
}

export default function StaffCode() {
  const { typed, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return view ? <EditCodePage view={view} answer={answer} /> : <NoCodePage typed={typed} />;
}
